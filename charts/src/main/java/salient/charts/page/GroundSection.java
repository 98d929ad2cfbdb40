package salient.charts.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import salient.geo.Areas;
import salient.geo.Coverage;
import salient.geo.Shores;
import salient.geo.Theatre;
import salient.place.Gazetteer;
import salient.run.Replay;

/** The ground: land, borders, the run's own faces and edges, and the places. */
final class GroundSection {
    private final Coverage coverage;
    private final Theatre theatre;
    private final Gazetteer gazetteer;
    private final Numbers numbers;
    private final Plane plane;

    GroundSection(Replay replay, Numbers numbers) {
        this.coverage = replay.coverage();
        this.theatre = replay.inputs().theatre();
        this.gazetteer = replay.inputs().dossier().gazetteer();
        this.numbers = numbers;
        this.plane = Plane.around(window());
    }

    private Envelope window() {
        Envelope window = new Envelope();
        for (int face = 0; face < coverage.faces(); face++) {
            window.expandToInclude(coverage.polygon(face).getEnvelopeInternal());
        }
        return window;
    }

    void write(RecordJson json) throws IOException {
        json.object("ground");
        json.number("unitsPerKm", Plane.UNITS_PER_KM);
        Envelope known = theatre.land().getEnvelopeInternal();
        known.expandToInclude(theatre.neighbours().getEnvelopeInternal());
        known.expandToInclude(window());
        json.numbers("known", plane.box(known));
        json.numbers("theatre", plane.box(window()));
        areas(json, "land", theatre.land());
        areas(json, "neighbours", theatre.neighbours());
        Shores shores = Shores.of(theatre);
        lines(json, "border", shores.border());
        lines(json, "coast", shores.coast());
        countries(json);
        json.numbers("faces", places());
        new EdgesSection(coverage, plane).write(json);
        json.number("edgesOnGround", edgesOnGround());
        json.end();
        new PlacesSection(gazetteer, numbers, plane).write(json);
    }

    private void areas(RecordJson json, String key, Geometry areas) throws IOException {
        json.list(key);
        for (Object each : PolygonExtracter.getPolygons(areas)) {
            rings(json, (Polygon) each);
        }
        json.end();
    }

    private void rings(RecordJson json, Polygon polygon) throws IOException {
        json.numbers(plane.path(polygon.getExteriorRing().getCoordinates()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            json.numbers(plane.path(polygon.getInteriorRingN(i).getCoordinates()));
        }
    }

    private void lines(RecordJson json, String key, Geometry lines) throws IOException {
        json.list(key);
        for (Object each : LinearComponentExtracter.getLines(lines)) {
            json.numbers(plane.path(((LineString) each).getCoordinates()));
        }
        json.end();
    }

    /** Each country's name, in the widest part of its land that no cell covers. */
    private void countries(RecordJson json) throws IOException {
        Geometry ground = coverage.polygons().ground();
        json.list("countries");
        for (var country : theatre.countries().entrySet()) {
            Geometry open = Areas.without(country.getValue(), ground);
            Optional<Coordinate> widest = Areas.widest(open, 0.002);
            if (widest.isPresent() && !country.getKey().isBlank()) {
                json.object().text("name", country.getKey());
                json.numbers("at", plane.point(widest.get())).end();
            }
        }
        json.end();
    }

    /** The place of each face; -1 if it is nobody's. */
    private List<Integer> places() {
        return IntStream.range(0, coverage.faces())
                .mapToObj(face -> coverage.place(face).map(numbers::of).orElse(-1))
                .toList();
    }

    /** How many edges lie on the ground; those over narrow water follow. */
    private long edgesOnGround() {
        return IntStream.range(0, coverage.edges())
                .filter(edge -> !coverage.bridge(edge))
                .count();
    }
}
