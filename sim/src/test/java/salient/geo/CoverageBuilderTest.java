package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;

class CoverageBuilderTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Borders are drawn to ten centimetres: a few hundred square metres along the outline of a square. */
    private static final Offset<Double> NEARLY = within(5e-4);

    @Test
    void aPlaceInEachSquareGetsItsSquare() {
        Coverage coverage = SketchTheatre.of(4, "a b c", "d e f", "g h i").coverage(10);

        assertThat(coverage.places())
                .extracting(PlaceId::value)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(coverage.faces()).isEqualTo(9);
        assertThat(coverage.places())
                .allSatisfy(p -> assertThat(areaKm2(coverage, p)).isEqualTo(16, NEARLY));
        assertThat(coverage.theatreKm2()).isEqualTo(144, within(1e-3));
    }

    @Test
    void groundGoesToTheNearestPlace() {
        Coverage coverage = SketchTheatre.of(4, "a . . b").coverage(20);

        assertThat(areaKm2(coverage, new PlaceId("a"))).isEqualTo(32, NEARLY);
        assertThat(areaKm2(coverage, new PlaceId("b"))).isEqualTo(32, NEARLY);
        assertThat(coverage.faces()).isEqualTo(2);
    }

    @Test
    void groundBeyondReachIsUnassignedAndInOnePiece() {
        Coverage coverage = SketchTheatre.of(10, ". . .", ". a .", ". . .").coverage(3);

        assertThat(coverage.faces()).isEqualTo(2);
        assertThat(coverage.place(0)).contains(new PlaceId("a"));
        assertThat(coverage.place(1)).isEmpty();
        double discKm2 = Math.PI * 9;
        assertThat(coverage.areaKm2(0)).isBetween(discKm2 * 0.999, discKm2);
        assertThat(coverage.areaKm2(1)).isEqualTo(900 - coverage.areaKm2(0), within(1e-3));
        assertThat(coverage.polygon(1).getNumInteriorRing()).isEqualTo(1);
    }

    @Test
    void twoCellsAtTheirReachShareTheirBorderAndTheUnassignedGroundAroundThem() {
        Coverage coverage = SketchTheatre.of(4, ". . . .", ". a b .", ". . . .").coverage(3);

        assertThat(coverage.faces()).isEqualTo(3);
        // Two circles of 3 km whose centres are 4 km apart: 2 (pi - acos(2/3)) 9 + 2 * 2 * sqrt(5).
        double bothKm2 = 2 * (Math.PI - Math.acos(2.0 / 3)) * 9 + 4 * Math.sqrt(5);
        assertThat(coverage.areaKm2(0) + coverage.areaKm2(1)).isBetween(bothKm2 * 0.999, bothKm2);
        assertThat(borderKm(coverage, "a", "b")).isEqualTo(2 * Math.sqrt(5), within(0.001));
    }

    @Test
    void circlesThatOnlyTouchMakeNoBorder() {
        Coverage coverage = SketchTheatre.of(4, ". . . .", ". a b .", ". . . .").coverage(2);

        assertThat(coverage.places()).hasSize(2);
        assertThat(borderKm(coverage, "a", "b")).isZero();
        CoverageChecks.check(coverage);
    }

    @Test
    void aCellCutByWaterHasSeveralFacesLargestFirst() {
        for (String row : List.of(". . a ~ .", ". ~ a . .")) {
            Coverage coverage = SketchTheatre.of(4, row).coverage(50);

            assertThat(coverage.facesOf(new PlaceId("a"))).containsExactly(0, 1);
            assertThat(coverage.areaKm2(0)).isEqualTo(48, NEARLY);
            assertThat(coverage.areaKm2(1)).isEqualTo(16, NEARLY);
            assertThat(coverage.right(0)).isEqualTo(-1);
        }
    }

    @Test
    void nobodyCanChangeWhichFacesAPlaceHas() {
        Coverage coverage = SketchTheatre.of(4, "a b").coverage(5);

        assertThat(coverage.places()).isUnmodifiable();
        assertThat(coverage.facesOf(new PlaceId("a"))).isUnmodifiable();
    }

    @Test
    void aLakeIsAHole() {
        Coverage coverage = SketchTheatre.of(4, ". a .", ". ~ .", ". . .").coverage(50);

        assertThat(coverage.faces()).isEqualTo(1);
        assertThat(coverage.polygon(0).getNumInteriorRing()).isEqualTo(1);
        assertThat(coverage.areaKm2(0)).isEqualTo(128, within(1e-3));
        assertThat(coverage.edges()).isEqualTo(2);
    }

    @Test
    void anIslandBeyondReachIsUnassignedGroundOfItsOwn() {
        Coverage coverage = SketchTheatre.of(4, "a ~ ~ .").coverage(4);

        assertThat(coverage.faces()).isEqualTo(2);
        assertThat(coverage.place(0)).contains(new PlaceId("a"));
        assertThat(coverage.place(1)).isEqualTo(Optional.empty());
        assertThat(coverage.areaKm2(1)).isEqualTo(16, NEARLY);
    }

    @Test
    void aPlaceOffShoreStillMakesACellOnLand() {
        SketchTheatre sketch = SketchTheatre.of(4, "a . ~");
        List<Place> places = with(sketch, SketchTheatre.placeAt("port", 2100, 0));

        Coverage coverage = CoverageBuilder.build(sketch.theatre(), places, 50);

        // Halfway between -4000 and 2100 is -950: 2.95 km of land, 4 km wide, are left to the port.
        assertThat(areaKm2(coverage, new PlaceId("port"))).isEqualTo(2.95 * 4, NEARLY);
        assertThat(areaKm2(coverage, new PlaceId("a"))).isEqualTo(32 - 2.95 * 4, NEARLY);
    }

    @Test
    void aPlaceWithoutLandHasNoFaces() {
        SketchTheatre sketch = SketchTheatre.of(4, "a . ~ ~ ~");
        List<Place> places = with(sketch, SketchTheatre.placeAt("ship", 8000, 0));

        Coverage coverage = CoverageBuilder.build(sketch.theatre(), places, 50);

        assertThat(coverage.places()).extracting(PlaceId::value).containsExactly("a");
        assertThat(coverage.facesOf(new PlaceId("ship"))).isEmpty();
        assertThat(coverage.theatreKm2()).isEqualTo(32, NEARLY);
    }

    @Test
    void ofPlacesAtOnePointTheFirstTakesTheGround() {
        SketchTheatre sketch = SketchTheatre.of(4, ". m .");
        List<Place> places =
                new ArrayList<>(with(sketch, SketchTheatre.placeAt("z", 0, 0), SketchTheatre.placeAt("k", 0.4, 0.4)));

        for (int i = 0; i < 3; i++) {
            Collections.rotate(places, 1);
            Coverage coverage = CoverageBuilder.build(sketch.theatre(), places, 50);
            assertThat(coverage.places()).extracting(PlaceId::value).containsExactly("k");
            assertThat(areaKm2(coverage, new PlaceId("k"))).isEqualTo(48, NEARLY);
        }
    }

    @Test
    void placesTwoMetresApartBothMakeCells() {
        SketchTheatre sketch = SketchTheatre.of(4, ". a .");
        List<Place> places = with(sketch, SketchTheatre.placeAt("b", 2, 0));

        Coverage coverage = CoverageBuilder.build(sketch.theatre(), places, 50);

        assertThat(areaKm2(coverage, new PlaceId("a"))).isEqualTo(24.004, NEARLY);
        assertThat(areaKm2(coverage, new PlaceId("b"))).isEqualTo(23.996, NEARLY);
        CoverageChecks.check(coverage);
    }

    @Test
    void noPlacesLeaveAllGroundUnassigned() {
        Coverage coverage = SketchTheatre.of(4, ". .").coverage(5);

        assertThat(coverage.places()).isEmpty();
        assertThat(coverage.faces()).isEqualTo(1);
        assertThat(coverage.areaKm2(0)).isEqualTo(32, NEARLY);
    }

    @Test
    void aTheatreWithoutLandHasNoFaces() {
        SketchTheatre sketch = SketchTheatre.of(4, "a b");
        Polygon elsewhere = (Polygon) FACTORY.toGeometry(new Envelope(10, 11, 10, 11));
        for (Polygon land : List.of(elsewhere, FACTORY.createPolygon())) {
            Theatre theatre = new Theatre(sketch.theatre().area(), land, FACTORY.createPolygon());
            Coverage coverage = CoverageBuilder.build(theatre, sketch.places(), 5);
            assertThat(coverage.faces()).isZero();
            assertThat(coverage.edges()).isZero();
            assertThat(coverage.places()).isEmpty();
            assertThat(coverage.theatreKm2()).isZero();
        }
        Theatre nowhere = new Theatre(FACTORY.createPolygon(), FACTORY.createPolygon(), FACTORY.createPolygon());
        assertThat(CoverageBuilder.build(nowhere, sketch.places(), 5).faces()).isZero();
    }

    @Test
    void landThatTouchesTheTheatreAlongALineOnlyIsNoGround() {
        Polygon area = (Polygon) FACTORY.toGeometry(new Envelope(36, 37, 36, 37));
        Polygon land = (Polygon) FACTORY.toGeometry(new Envelope(37, 38, 36, 37));

        Coverage coverage = CoverageBuilder.build(new Theatre(area, land, FACTORY.createPolygon()), List.of(), 5);

        assertThat(coverage.faces()).isZero();
    }

    @Test
    void theOrderOfPlacesDoesNotMatter() {
        SketchTheatre sketch = SketchTheatre.of(4, "a b . c", "d . ~ e", ". f g .");
        List<Place> shuffled = new ArrayList<>(sketch.places());
        Collections.reverse(shuffled);

        Coverage one = sketch.coverage(5);
        Coverage other = CoverageBuilder.build(sketch.theatre(), shuffled, 5);

        assertThat(CoverageChecks.everything(other)).isEqualTo(CoverageChecks.everything(one));
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        RandomTheatre drawn = RandomTheatre.of(new Random(3), 200);
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(5);
        try {
            Coverage alone = one.submit(drawn::coverage).join();
            Coverage together = many.submit(drawn::coverage).join();
            assertThat(CoverageChecks.everything(together)).isEqualTo(CoverageChecks.everything(alone));
        } finally {
            one.shutdown();
            many.shutdown();
        }
    }

    @Test
    void aReachOfNothingIsRefused() {
        SketchTheatre sketch = SketchTheatre.of(4, "a b");
        for (double reachKm : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> sketch.coverage(reachKm))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(reachKm));
        }
    }

    @Test
    void aPlaceWithoutAPointIsRefused() {
        Place lost = SketchTheatre.place("lost", PlaceKind.VILLAGE, Optional.empty(), Location.Accuracy.NONE);
        SketchTheatre sketch = SketchTheatre.of(4, "a b");

        assertThatThrownBy(() -> CoverageBuilder.build(sketch.theatre(), with(sketch, lost), 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lost");
    }

    /** The cell of {@code EqualAreaPlaneTest}, whose area along parallels GeographicLib gives as 399,679,552.5 m2. */
    @Test
    void aTheatreDrawnInDegreesHasTheAreaOfTheEllipsoid() {
        Polygon cell = (Polygon) FACTORY.toGeometry(new Envelope(36, 36.2, 36, 36.2));

        Coverage coverage = CoverageBuilder.build(new Theatre(cell, cell, FACTORY.createPolygon()), List.of(), 5);

        assertThat(coverage.theatreKm2()).isEqualTo(399.6795525, within(2e-6));
    }

    @Test
    void longBordersAreDrawnWhereTheyRun() {
        Coverage coverage = SketchTheatre.of(30, "a b").coverage(100);
        int border = border(coverage, "a", "b");
        Coordinate[] line = coverage.line(border);

        for (int i = 1; i < line.length; i++) {
            Coordinate halfway = new Coordinate((line[i - 1].x + line[i].x) / 2, (line[i - 1].y + line[i].y) / 2);
            assertThat(SketchTheatre.PLANE.toPlane(halfway).x).isEqualTo(0, within(0.15));
        }
        assertThat(coverage.lengthKm(border)).isEqualTo(30, within(0.001));
    }

    static List<Place> with(SketchTheatre sketch, Place... more) {
        List<Place> places = new ArrayList<>(sketch.places());
        places.addAll(List.of(more));
        return places;
    }

    private static double areaKm2(Coverage coverage, PlaceId place) {
        return coverage.facesOf(place).stream().mapToDouble(coverage::areaKm2).sum();
    }

    private static double borderKm(Coverage coverage, String one, String other) {
        double km = 0;
        for (int edge = 0; edge < coverage.edges(); edge++) {
            km += between(coverage, edge, one, other) ? coverage.lengthKm(edge) : 0;
        }
        return km;
    }

    private static int border(Coverage coverage, String one, String other) {
        for (int edge = 0; edge < coverage.edges(); edge++) {
            if (between(coverage, edge, one, other)) {
                return edge;
            }
        }
        throw new AssertionError("no border of " + one + " and " + other);
    }

    private static boolean between(Coverage coverage, int edge, String one, String other) {
        if (coverage.right(edge) < 0) {
            return false;
        }
        List<Optional<PlaceId>> both =
                List.of(coverage.place(coverage.left(edge)), coverage.place(coverage.right(edge)));
        return both.contains(Optional.of(new PlaceId(one))) && both.contains(Optional.of(new PlaceId(other)));
    }
}
