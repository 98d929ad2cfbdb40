package salient.place;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A town, village, hilltop, mountain, border crossing or post in the gazetteer.
 *
 * @param region the region it lies in; absent for the topmost region
 * @param makesCell whether it has ground of its own on the map
 * @param location where it is, and how well that is known
 */
public record Place(
        PlaceId id,
        Toponym toponym,
        PlaceKind kind,
        Optional<PlaceId> region,
        boolean makesCell,
        Location location,
        String note) {
    public Place {
        if (makesCell && location.position().isEmpty()) {
            throw new IllegalArgumentException("place " + id + " makes a cell and has no point");
        }
    }

    /** What maps and tables call it. */
    public String name() {
        return toponym.name();
    }

    /** Its name and every other name it is known by, that in the country's own language included. */
    public Stream<String> names() {
        return toponym.all();
    }

    /** Its point; absent for a place that is named and cannot be located. */
    public Optional<Position> position() {
        return location.position();
    }

    /** Whether its ground rests on an estimated point, so that maps draw an error circle. */
    public boolean estimated() {
        return location.accuracy() == Location.Accuracy.UNCERTAIN;
    }
}
