package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;
import salient.testkit.Seeds;

class CoveragePropertyTest {
    @Test
    void facesFitTogetherAndEdgesLieBetweenThem() {
        Seeds.each(
                60, random -> CoverageChecks.check(RandomTheatre.of(random, 150).coverage()));
    }

    @Test
    void facesAddUpToTheLandOfTheTheatre() {
        Seeds.each(30, random -> {
            RandomTheatre drawn = RandomTheatre.of(random, 100);
            Theatre theatre = drawn.theatre();
            Geometry ground = OverlayNGRobust.overlay(theatre.area(), theatre.land(), OverlayNG.INTERSECTION);
            // Another centre and another way to follow straight lines, so that no mistake is shared.
            Geometry plane = EqualAreaPlane.centredOn(35, 37).toPlane(Densifier.densify(ground, 0.002));

            assertThat(drawn.coverage().theatreKm2())
                    .isEqualTo(plane.getArea() / 1e6, within(1e-6 * plane.getArea() / 1e6));
        });
    }

    @Test
    void groundBelongsToTheNearestPlaceWithinReach() {
        Seeds.each(15, random -> {
            RandomTheatre drawn = RandomTheatre.of(random, 80);
            Coverage coverage = drawn.coverage();
            List<IndexedPointInAreaLocator> faces = new ArrayList<>();
            for (int face = 0; face < coverage.faces(); face++) {
                faces.add(new IndexedPointInAreaLocator(coverage.polygon(face)));
            }
            Envelope box = drawn.theatre().area().getEnvelopeInternal();
            for (int i = 0; i < 300; i++) {
                Coordinate point = pointIn(box, random);
                for (int face = 0; face < faces.size(); face++) {
                    if (faces.get(face).locate(point) == Location.INTERIOR) {
                        checkOwner(drawn, point, coverage.place(face));
                    }
                }
            }
        });
    }

    @Test
    void bridgesRunOverNarrowWaterBetweenTheBanksOfTwoCells() {
        int[] found = new int[1];
        Seeds.each(40, random -> {
            RandomTheatre drawn = RandomTheatre.of(random, 80);
            double widthKm = new double[] {0.5, 2, 8}[random.nextInt(3)];
            Coverage coverage =
                    CoverageBuilder.build(drawn.theatre().bridging(widthKm), drawn.places(), drawn.maxReachKm());
            CoverageChecks.check(coverage);
            IndexedPointInAreaLocator land =
                    new IndexedPointInAreaLocator(drawn.theatre().land());
            for (int edge = 0; edge < coverage.edges(); edge++) {
                if (coverage.bridge(edge)) {
                    found[0]++;
                    Coordinate[] line = coverage.line(edge);
                    assertThat(coverage.place(coverage.left(edge))).isPresent();
                    assertThat(coverage.place(coverage.right(edge))).isPresent();
                    assertThat(coverage.place(coverage.left(edge))).isNotEqualTo(coverage.place(coverage.right(edge)));
                    for (int i = 1; i < line.length - 1; i++) {
                        assertThat(land.locate(line[i])).isEqualTo(Location.EXTERIOR);
                    }
                    checkOwner(drawn, line[line.length / 2], coverage.place(coverage.left(edge)));
                    checkOwner(drawn, line[line.length / 2], coverage.place(coverage.right(edge)));
                }
            }
        });
        assertThat(found[0]).as("bridges").isPositive();
    }

    @Test
    void theOrderOfPlacesDoesNotMatter() {
        Seeds.each(8, random -> {
            RandomTheatre drawn = RandomTheatre.of(random, 60);
            List<Place> shuffled = new ArrayList<>(drawn.places());
            Collections.shuffle(shuffled, random);
            RandomTheatre other = new RandomTheatre(drawn.theatre(), shuffled, drawn.maxReachKm());

            assertThat(CoverageChecks.everything(other.coverage()))
                    .isEqualTo(CoverageChecks.everything(drawn.coverage()));
        });
    }

    private static Coordinate pointIn(Envelope box, Random random) {
        return new Coordinate(
                box.getMinX() + box.getWidth() * random.nextDouble(),
                box.getMinY() + box.getHeight() * random.nextDouble());
    }

    /** Distances on the plane differ from true ones by a metre or so at 30 km; arcs lie up to 2 m inside the reach. */
    private static void checkOwner(RandomTheatre drawn, Coordinate point, Optional<PlaceId> owner) {
        double toleranceKm = 0.004;
        Position at = new Position(point.y, point.x);
        double nearestKm = drawn.places().stream()
                .mapToDouble(p -> EarthDistance.betweenKm(at, p.position().orElseThrow()))
                .min()
                .orElseThrow();
        if (owner.isEmpty()) {
            assertThat(nearestKm).isGreaterThan(drawn.maxReachKm() - toleranceKm);
        } else {
            Place place = drawn.places().stream()
                    .filter(p -> p.id().equals(owner.get()))
                    .findFirst()
                    .orElseThrow();
            double distanceKm = EarthDistance.betweenKm(at, place.position().orElseThrow());
            assertThat(distanceKm).isLessThan(drawn.maxReachKm() + toleranceKm);
            assertThat(distanceKm).isLessThan(nearestKm + toleranceKm);
        }
    }
}
