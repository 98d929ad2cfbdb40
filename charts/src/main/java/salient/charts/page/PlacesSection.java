package salient.charts.page;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import salient.place.Folding;
import salient.place.Gazetteer;
import salient.place.Place;

/** The places of the gazetteer in columns, a value in each for every place; null where there is none. */
final class PlacesSection {
    private final List<Place> places;
    private final Numbers numbers;
    private final Plane plane;

    PlacesSection(Gazetteer gazetteer, Numbers numbers, Plane plane) {
        this.places = List.copyOf(gazetteer.all());
        this.numbers = numbers;
        this.plane = plane;
    }

    void write(RecordJson json) throws IOException {
        json.object("places");
        texts(json, "id", place -> place.id().value());
        texts(json, "name", Place::name);
        texts(json, "own", place -> place.toponym().local());
        lists(json, "folded", PlacesSection::folded);
        lists(json, "aliases", place -> place.toponym().aliases());
        texts(json, "kind", place -> place.kind().token());
        numbers(json, "region", place -> place.region().map(numbers::of).orElse(null));
        numbers(json, "x", place -> at(place, 0));
        numbers(json, "y", place -> at(place, 1));
        texts(json, "accuracy", place -> place.location().accuracy().token());
        numbers(json, "errorM", PlacesSection::errorM);
        numbers(json, "cell", place -> place.makesCell() ? 1 : 0);
        texts(json, "identification", place -> place.location().identification().token());
        texts(json, "note", Place::note);
        json.end();
    }

    /** Its names and its id as the search compares them, in the order of the page: name, own name, aliases, id. */
    private static List<String> folded(Place place) {
        return Stream.concat(place.names(), Stream.of(place.id().value()))
                .map(Folding::of)
                .toList();
    }

    private Integer at(Place place, int axis) {
        return place.position()
                .map(at -> plane.point(new Coordinate(at.lon(), at.lat())).get(axis))
                .orElse(null);
    }

    private static Integer errorM(Place place) {
        var errorM = place.location().errorM();
        return errorM.isPresent() ? (int) Math.round(errorM.getAsDouble()) : null;
    }

    private void texts(RecordJson json, String key, Function<Place, String> text) throws IOException {
        json.texts(key, places.stream().map(text).toList());
    }

    private void numbers(RecordJson json, String key, Function<Place, Integer> number) throws IOException {
        json.list(key);
        for (Place place : places) {
            json.number(number.apply(place));
        }
        json.end();
    }

    private void lists(RecordJson json, String key, Function<Place, List<String>> texts) throws IOException {
        json.list(key);
        for (Place place : places) {
            json.list();
            for (String text : texts.apply(place)) {
                json.text(text);
            }
            json.end();
        }
        json.end();
    }
}
