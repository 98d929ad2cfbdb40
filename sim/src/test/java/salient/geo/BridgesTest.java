package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.place.Place;

/** Land and water in metres: a study area of 20 by 10 km with a river from west to east through it. */
class BridgesTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry AREA = box(-10_000, 10_000, -5_000, 5_000);
    private static final Place NORTH = SketchTheatre.placeAt("north", 0, 2_000);
    private static final Place SOUTH = SketchTheatre.placeAt("south", 0, -2_000);

    private static Geometry box(double west, double east, double south, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static Geometry river(double metres) {
        return box(-20_000, 20_000, -metres / 2, metres / 2);
    }

    private static Theatre theatre(Geometry water, Geometry neighbours) {
        Geometry land = Areas.without(Areas.without(box(-12_000, 12_000, -6_000, 6_000), water), neighbours);
        return new Theatre(
                SketchTheatre.onEarth(AREA),
                SketchTheatre.onEarth(land),
                neighbours.isEmpty() ? neighbours : SketchTheatre.onEarth(neighbours));
    }

    private static Theatre theatre(Geometry water) {
        return theatre(water, FACTORY.createPolygon());
    }

    private static List<Integer> bridges(Coverage coverage) {
        List<Integer> bridges = new ArrayList<>();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            if (coverage.bridge(edge)) {
                bridges.add(edge);
            }
        }
        return bridges;
    }

    private static double bridgedKm(Theatre theatre, double bridgeKm, Place... places) {
        Coverage coverage = CoverageBuilder.build(theatre.bridging(bridgeKm), List.of(places), 30);
        return bridges(coverage).stream().mapToDouble(coverage::lengthKm).sum();
    }

    @Test
    void cellsOnTheBanksOfANarrowRiverMeetInItsMiddle() {
        Coverage coverage = CoverageBuilder.build(theatre(river(1_000)).bridging(2), List.of(NORTH, SOUTH), 30);
        int bridge = bridges(coverage).get(0);
        assertThat(bridges(coverage)).hasSize(1);
        assertThat(bridge).isEqualTo(coverage.edges() - 1);
        assertThat(coverage.place(coverage.left(bridge))).isNotEqualTo(coverage.place(coverage.right(bridge)));
        assertThat(coverage.lengthKm(bridge)).isCloseTo(20, within(0.02));
        for (Coordinate point : coverage.line(bridge)) {
            assertThat(SketchTheatre.PLANE.toPlane(point).y).isCloseTo(0, within(1.0));
        }
        assertThat(coverage.line(bridge)).hasSizeLessThan(20);
        CoverageChecks.check(coverage);
    }

    @Test
    void theLimitIsTheWidthOfTheWater() {
        assertThat(bridgedKm(theatre(river(1_000)), 0, NORTH, SOUTH)).isZero();
        assertThat(bridgedKm(theatre(river(1_000)), 0.99, NORTH, SOUTH)).isZero();
        assertThat(bridgedKm(theatre(river(1_000)), 1.01, NORTH, SOUTH)).isCloseTo(20, within(0.1));
        assertThat(bridgedKm(theatre(river(2_500)), 2, NORTH, SOUTH)).isZero();
    }

    @Test
    void theBorderNeedNotRunInTheMiddle() {
        Place nearer = SketchTheatre.placeAt("south", 0, -1_300);
        assertThat(bridgedKm(theatre(river(1_000)), 1.05, NORTH, nearer)).isCloseTo(20, within(0.1));
    }

    @Test
    void aBorderThatRunsAlongABankIsBridgedAllTheSame() {
        Place west = SketchTheatre.placeAt("west", -2_000, 0);
        Place east = SketchTheatre.placeAt("east", 2_000, 0);
        assertThat(bridgedKm(theatre(box(0, 1_000, -20_000, 20_000)), 2, west, east))
                .isCloseTo(10, within(0.05));
        assertThat(bridgedKm(theatre(box(-1_000, 0, -20_000, 20_000)), 2, west, east))
                .isCloseTo(10, within(0.05));
        assertThat(bridgedKm(theatre(box(0, 2_500, -20_000, 20_000)), 2, west, east))
                .isZero();
    }

    @Test
    void anArmOfTheSeaThatIsOpenAtOneEndIsBridgedToo() {
        Geometry inlet = box(-20_000, 5_000, -400, 400);
        assertThat(bridgedKm(theatre(inlet), 2, NORTH, SOUTH)).isCloseTo(15, within(0.1));
    }

    @Test
    void aBorderThatMeetsAStraightCoastEndsThere() {
        Geometry sea = box(-20_000, 20_000, -20_000, -1_000);
        Place west = SketchTheatre.placeAt("west", -3_000, 1_000);
        Place east = SketchTheatre.placeAt("east", 3_000, 1_000);
        assertThat(bridgedKm(theatre(sea), 5, west, east)).isZero();
    }

    @Test
    void aBorderThatCrossesNarrowWaterGoesOnBeyondIt() {
        Place west = SketchTheatre.placeAt("west", -3_000, 0);
        Place east = SketchTheatre.placeAt("east", 3_000, 0);
        assertThat(bridgedKm(theatre(river(1_000)), 2, west, east)).isCloseTo(1, within(0.01));
        assertThat(bridgedKm(theatre(river(1_000)), 0.5, west, east)).isZero();
    }

    @Test
    void landOfNeighboursIsNoWater() {
        Geometry strip = box(-20_000, 20_000, -500, 500);
        assertThat(bridgedKm(theatre(FACTORY.createPolygon(), strip), 2, NORTH, SOUTH))
                .isZero();
    }

    @Test
    void anIslandOfNeighboursPartsABridge() {
        Geometry island = box(-1_000, 1_000, -100, 100);
        assertThat(bridgedKm(theatre(river(1_000), island), 2, NORTH, SOUTH)).isCloseTo(18, within(0.02));
    }

    @Test
    void bridgesAreNoOutlineOfGround() {
        Coverage coverage = CoverageBuilder.build(theatre(river(1_000)).bridging(2), List.of(NORTH, SOUTH), 30);
        assertThat(coverage.polygons().ground().getNumGeometries()).isEqualTo(2);
    }

    private static List<Straits.Leap> leaps(Geometry water, double bridgeKm, Place... places) {
        Theatre theatre = theatre(water).bridging(bridgeKm);
        Straits straits = new Straits(theatre);
        return straits.exist()
                ? straits.leaps(List.of(places), CoverageBuilder.build(theatre, List.of(places), 30))
                : List.of();
    }

    @Test
    void aCellLeapsOverWaterThatIsNotNarrow() {
        assertThat(leaps(river(3_000), 2, NORTH)).singleElement().satisfies(leap -> {
            assertThat(leap.place()).isEqualTo(NORTH.id());
            assertThat(leap.widthKm()).isCloseTo(3, within(0.03));
            assertThat(leap.beyondKm2()).isCloseTo(20 * 3.5, within(0.5));
        });
    }

    @Test
    void aStraitIsAsWideFromWestToEastAsFromNorthToSouth() {
        Geometry strait = box(-1_500, 1_500, -20_000, 20_000);
        Place west = SketchTheatre.placeAt("west", -3_000, 0);
        assertThat(leaps(strait, 2.9, west))
                .singleElement()
                .satisfies(leap -> assertThat(leap.widthKm()).isCloseTo(3, within(0.03)));
        assertThat(leaps(strait, 3.1, west)).isEmpty();
    }

    @Test
    void anIslandBesideOneBankMakesTheWaterBeyondItNoNarrower() {
        Geometry withIsland = Areas.without(river(4_000), box(-500, 500, 800, 1_200));
        assertThat(leaps(withIsland, 1, NORTH))
                .singleElement()
                .satisfies(leap -> assertThat(leap.widthKm()).isCloseTo(2.8, within(0.03)));
    }

    @Test
    void landInOnePieceHasNoStraits() {
        assertThat(new Straits(theatre(FACTORY.createPolygon())).exist()).isFalse();
        assertThat(new Straits(theatre(river(1_000))).exist()).isTrue();
        assertThat(new Straits(theatre(river(1_000)).bridging(2)).exist()).isFalse();
    }

    @Test
    void aCellThatStaysAtHomeDoesNotLeap() {
        assertThat(leaps(river(3_000), 2, NORTH, SOUTH)).isEmpty();
        assertThat(leaps(river(3_000), 4, NORTH)).isEmpty();
        assertThat(leaps(river(1_000), 2, NORTH)).isEmpty();
    }

    @Test
    void fromIslandToIslandItIsNoLeap() {
        Geometry withIsland = Areas.without(river(3_000), box(-500, 500, -300, 300));
        assertThat(leaps(withIsland, 2, NORTH)).isEmpty();
        assertThat(leaps(withIsland, 1, NORTH)).hasSize(1);
    }
}
