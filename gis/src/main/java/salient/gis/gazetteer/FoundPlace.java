package salient.gis.gazetteer;

import java.util.Optional;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;

/**
 * A place as a gazetteer has it.
 *
 * @param key what the gazetteer calls it: {@code 170654}, an address on the web, or an id
 * @param population people who live there; 0 if that is not said
 * @param note where its facts are from
 */
public record FoundPlace(
        String key,
        Toponym toponym,
        PlaceKind kind,
        Location location,
        boolean makesCell,
        long population,
        String note) {
    Position position() {
        return location.position().orElseThrow();
    }

    String name() {
        return toponym.name();
    }

    /** The same with other names. */
    FoundPlace named(Toponym other) {
        return new FoundPlace(key, other, kind, location, makesCell, population, note);
    }

    /** The same without ground of its own. */
    FoundPlace withoutCell() {
        return new FoundPlace(key, toponym, kind, location, false, population, note);
    }

    /** It as a place of a campaign. */
    Place as(PlaceId id) {
        return new Place(id, toponym, kind, Optional.empty(), makesCell, location, note);
    }
}
