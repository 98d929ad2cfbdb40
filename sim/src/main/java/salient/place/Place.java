package salient.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A town, village, hilltop, mountain, border crossing or post in the gazetteer.
 *
 * @param nameAr its name in the country's own language, which the campaign tells; empty if not known
 * @param aliases other names under which sources write of it
 * @param region the region it lies in; absent for the topmost region
 * @param makesCell whether it has ground of its own on the map
 * @param position absent for a place that is named and cannot be located
 * @param elevationM metres above sea level
 * @param accuracy how well its point is known
 * @param locationErrorM radius in metres of a circle that should hold the place
 * @param identification how sure it is which place is meant
 * @param source tags of the sources of its facts
 */
public record Place(
        PlaceId id,
        String name,
        String nameAr,
        List<String> aliases,
        PlaceKind kind,
        Optional<PlaceId> region,
        boolean makesCell,
        Optional<Position> position,
        OptionalDouble elevationM,
        Accuracy accuracy,
        OptionalDouble locationErrorM,
        Identification identification,
        String source,
        String note) {
    /** How well a point is known. */
    public enum Accuracy {
        EXACT,
        APPROXIMATE,
        UNCERTAIN,
        /** No point at all. */
        NONE;

        /** The word for it in {@code places.csv}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure it is which place a name means. */
    public enum Identification {
        CERTAIN,
        PROBABLE,
        DOUBTFUL;

        /** The word for it in {@code places.csv}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Place {
        aliases = List.copyOf(aliases);
        if (makesCell && position.isEmpty()) {
            throw new IllegalArgumentException("place " + id + " makes a cell and has no point");
        }
    }

    /** Whether its ground rests on an estimated point, so that maps draw an error circle. */
    public boolean estimated() {
        return accuracy == Accuracy.UNCERTAIN;
    }

    /** Its name and every other name it is known by, that in the country's own language included. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name, nameAr), aliases.stream()).filter(n -> !n.isEmpty());
    }
}
