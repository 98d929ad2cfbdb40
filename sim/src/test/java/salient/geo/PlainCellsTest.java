package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import salient.place.Place;
import salient.place.Position;
import salient.testkit.Seeds;

/** Each cell is what JTS makes of it one by one: its polygon of the Voronoi diagram, within the reach, on the ground. */
class PlainCellsTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final PrecisionModel MICROMETRES = new PrecisionModel(1e6);

    @Test
    void cellsAreThoseOfTheVoronoiDiagramWithinTheReachOnTheGround() {
        Seeds.each(40, random -> check(RandomTheatre.of(random, 60)));
    }

    private static void check(RandomTheatre drawn) {
        Coverage coverage = drawn.coverage();
        // Outlines are straight in degrees, not on the plane.
        Geometry ground = SketchTheatre.PLANE.toPlane(Densifier.densify(
                OverlayNGRobust.overlay(drawn.theatre().area(), drawn.theatre().land(), OverlayNG.INTERSECTION),
                0.005));
        List<Place> places = new ArrayList<>();
        List<Coordinate> sites = new ArrayList<>();
        drawn.places().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .filter(place -> sites.stream().noneMatch(site -> site.distance(at(place)) <= 1))
                .forEach(place -> {
                    places.add(place);
                    sites.add(at(place));
                });
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(new Envelope(-2e5, 2e5, -2e5, 2e5));
        Geometry diagram = builder.getDiagram(FACTORY);
        for (int cell = 0; cell < diagram.getNumGeometries(); cell++) {
            Geometry polygon = diagram.getGeometryN(cell);
            int site = sites.indexOf((Coordinate) polygon.getUserData());
            Point point = FACTORY.createPoint(sites.get(site));
            Geometry disc = point.buffer(1000 * drawn.maxReachKm(), 64);
            Geometry plain = OverlayNGRobust.overlay(
                    OverlayNGRobust.overlay(polygon, disc, OverlayNG.INTERSECTION), ground, OverlayNG.INTERSECTION);
            // Chords of arcs lie up to two metres inside, and JTS draws its circle with chords of its own.
            double nearlyKm2 = 1e-4 + 2e-6 * plain.getLength();
            assertThat(coverage.cellKm2(places.get(site).id()))
                    .as("%s", places.get(site).id())
                    .isEqualTo(plain.getArea() / 1e6, within(nearlyKm2));
        }
    }

    private static Coordinate at(Place place) {
        Position position = place.position().orElseThrow();
        Coordinate at = SketchTheatre.PLANE.toPlane(new Coordinate(position.lon(), position.lat()));
        // The overlay within JTS's diagram ends on points that are a hair's breadth off a line.
        MICROMETRES.makePrecise(at);
        return at;
    }
}
