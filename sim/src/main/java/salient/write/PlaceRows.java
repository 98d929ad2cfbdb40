package salient.write;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import salient.place.Place;
import salient.table.Cell;
import salient.table.Rows;

/** The rows of a {@code places.csv}. */
final class PlaceRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "name_local",
            "aliases",
            "kind",
            "region",
            "cell",
            "lat",
            "lon",
            "elevation_m",
            "location_accuracy",
            "location_error_m",
            "identification",
            "note");

    private PlaceRows() {}

    static void add(Collection<Place> places, Rows rows) throws IOException {
        for (Place place : places) {
            rows.add(
                    Cell.of(place.id()),
                    Cell.text(place.name()),
                    Cell.text(place.toponym().local()),
                    Cell.list(place.toponym().aliases()),
                    Cell.text(place.kind().token()),
                    Cell.of(place.region()),
                    Cell.yesNo(place.makesCell()),
                    number(degrees(place, true)),
                    number(degrees(place, false)),
                    number(place.location().elevationM()),
                    Cell.text(place.location().accuracy().token()),
                    number(place.location().errorM()),
                    Cell.text(place.location().identification().token()),
                    Cell.text(place.note()));
        }
    }

    private static OptionalDouble degrees(Place place, boolean north) {
        return place.position()
                .map(position -> OptionalDouble.of(north ? position.lat() : position.lon()))
                .orElse(OptionalDouble.empty());
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.exact(number.getAsDouble()) : Cell.EMPTY;
    }
}
