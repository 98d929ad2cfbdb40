package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;
import salient.place.Place;

/**
 * Where bridges begin and end on a border that is drawn. All is in metres around 36 N, 36 E, straight lines straight in
 * degrees too: a study area of 20 by 10 km, and a border from west to east between a cell north and one south of it.
 */
class BridgeEndsTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final EarthScale SCALE = EarthScale.at(36);
    private static final AffineTransformation TO_EARTH =
            new AffineTransformation(1 / SCALE.perLon(), 0, 36, 0, 1 / SCALE.perLat(), 36);
    private static final Place A = SketchTheatre.placeAt("a", 0, 0);
    private static final Place B = SketchTheatre.placeAt("b", 0, 0);

    /** A border straight through the middle. */
    private static final LineString STRAIGHT = line(-11_000, 0, 11_000, 0);

    /** A channel all along it, and one that begins in the middle of it. */
    private static final Geometry CHANNEL = box(-20_000, 20_000, -400, 400);

    private static final Geometry INLET = box(0, 20_000, -400, 400);

    /** How far before the mouth of them their corners are seen a third of a turn apart. */
    private static final double BEFORE_MOUTH_M = 400 / Math.sqrt(3);

    private static final Offset<Double> CLOSELY = within(1.0);

    private static Geometry box(double west, double east, double south, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static Geometry both(Geometry one, Geometry other) {
        return Areas.joined(List.of(one, other));
    }

    private static LineString line(double... ordinates) {
        Coordinate[] points = new Coordinate[ordinates.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ordinates[2 * i], ordinates[2 * i + 1]);
        }
        return FACTORY.createLineString(points);
    }

    /** What lies between {@code border} and the parallel {@code northM} off. */
    private static Geometry cell(LineString border, double northM) {
        List<Coordinate> ring = new ArrayList<>(List.of(border.getCoordinates()));
        ring.add(new Coordinate(border.getEndPoint().getX(), northM));
        ring.add(new Coordinate(border.getStartPoint().getX(), northM));
        ring.add(border.getCoordinateN(0));
        return TO_EARTH.transform(FACTORY.createPolygon(ring.toArray(Coordinate[]::new)));
    }

    private static Coverage coverage(Geometry water, double bridgeKm, LineString border, Place inNorth, Place inSouth) {
        Geometry land = Areas.without(box(-12_000, 12_000, -6_000, 6_000), water);
        Theatre theatre = new Theatre(
                TO_EARTH.transform(box(-10_000, 10_000, -5_000, 5_000)),
                TO_EARTH.transform(land),
                FACTORY.createPolygon());
        return CoverageBuilder.build(
                theatre.bridging(bridgeKm)
                        .withCells(Map.of(inNorth.id(), cell(border, 6_000), inSouth.id(), cell(border, -6_000))),
                List.of(inNorth, inSouth),
                5);
    }

    /** The bridges from west to east, each from west to east, in metres. */
    private static List<List<Coordinate>> bridges(Coverage coverage) {
        List<List<Coordinate>> bridges = new ArrayList<>();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            if (coverage.bridge(edge)) {
                List<Coordinate> line = new ArrayList<>();
                for (Coordinate point : coverage.line(edge)) {
                    line.add(new Coordinate(SCALE.east(point.x - 36), SCALE.north(point.y - 36)));
                }
                if (line.get(0).x > line.get(line.size() - 1).x) {
                    Collections.reverse(line);
                }
                bridges.add(line);
            }
        }
        bridges.sort(Comparator.comparingDouble(bridge -> bridge.get(0).x));
        return bridges;
    }

    /** How far east each bridge begins and ends, from west to east: the same from whichever end the border is walked. */
    private static double[] ends(Geometry water, double bridgeKm, LineString border) {
        double[] ends = ends(coverage(water, bridgeKm, border, A, B));
        assertThat(ends(coverage(water, bridgeKm, border, B, A))).containsExactly(ends, CLOSELY);
        return ends;
    }

    private static double[] ends(Coverage coverage) {
        return bridges(coverage).stream()
                .flatMap(bridge -> List.of(bridge.get(0), bridge.get(bridge.size() - 1)).stream())
                .mapToDouble(point -> point.x)
                .toArray();
    }

    private static double[] at(double... metres) {
        return metres;
    }

    @Test
    void aCrossingReachesFromBankToBank() {
        Geometry river = box(-500, 500, -20_000, 20_000);
        assertThat(ends(river, 2, STRAIGHT)).containsExactly(at(-500, 500), CLOSELY);
        assertThat(ends(river, 1.01, STRAIGHT)).containsExactly(at(-500, 500), CLOSELY);
        assertThat(ends(river, 0.99, STRAIGHT)).isEmpty();
    }

    @Test
    void aBridgeTurnsWhereTheBorderDoes() {
        LineString border = line(-11_000, 0, -200, 0, 100, 300, 11_000, 300);
        Coverage coverage = coverage(box(-500, 500, -20_000, 20_000), 2, border, A, B);
        assertThat(bridges(coverage))
                .singleElement()
                .satisfies(bridge -> assertThat(FACTORY.createLineString(bridge.toArray(Coordinate[]::new))
                                .equalsExact(line(-500, 0, -200, 0, 100, 300, 500, 300), 1))
                        .isTrue());
    }

    @Test
    void aBridgeReachesToTheHeadOfAnInlet() {
        assertThat(ends(INLET, 2, STRAIGHT)).containsExactly(at(0, 10_000), CLOSELY);
    }

    @Test
    void soItDoesWhereTheBorderHasAPointAtTheHead() {
        assertThat(ends(INLET, 2, line(-11_000, 0, 0, 0, 11_000, 0))).containsExactly(at(0, 10_000), CLOSELY);
    }

    @Test
    void aHeadFartherOffThanNarrowWaterIsWideIsLeftOut() {
        Geometry shortBay = both(INLET, box(0, 2_150, -3_000, 3_000));
        Geometry longBay = both(INLET, box(0, 2_250, -3_000, 3_000));
        assertThat(ends(shortBay, 2, STRAIGHT)).containsExactly(at(0, 10_000), CLOSELY);
        assertThat(ends(longBay, 2, STRAIGHT)).containsExactly(at(2_250 - BEFORE_MOUTH_M, 10_000), CLOSELY);
    }

    @Test
    void aBayIsNoHeadIfTheWaterIsNarrowBeyondItToo() {
        Geometry bay = both(INLET, box(600, 1_900, -3_000, 3_000));
        assertThat(ends(bay, 2, STRAIGHT))
                .containsExactly(at(0, 600 + BEFORE_MOUTH_M, 1_900 - BEFORE_MOUTH_M, 10_000), CLOSELY);
    }

    @Test
    void aBridgeEndsAtAWideBayAndAnotherBeginsBeyond() {
        Geometry bay = both(CHANNEL, box(-2_000, 2_000, -3_000, 3_000));
        double offM = 2_000 - BEFORE_MOUTH_M;
        assertThat(ends(bay, 2, STRAIGHT)).containsExactly(at(-10_000, -offM, offM, 10_000), CLOSELY);
    }

    @Test
    void whereBanksAreFarTheirDistanceCountsAndNotOnlyTheirDirection() {
        Geometry mouth = both(box(-20_000, 0, -500, 500), box(0, 20_000, -4_000, 4_000));
        assertThat(ends(mouth, 1.1, STRAIGHT)).containsExactly(at(-10_000, Math.sqrt(550 * 550 - 500 * 500)), CLOSELY);
        assertThat(ends(mouth, 2, STRAIGHT)).containsExactly(at(-10_000, 500 / Math.sqrt(3)), CLOSELY);
    }

    @Test
    void alongABankABridgeEndsWhereTheOtherIsTooFar() {
        double endM = 1_000 * Math.sqrt(3);
        Geometry widerInNorth = both(box(-20_000, 0, -500, 500), box(0, 20_000, -500, 4_000));
        assertThat(ends(widerInNorth, 2, line(-11_000, -500, 11_000, -500)))
                .containsExactly(at(-10_000, endM), CLOSELY);
        Geometry widerInSouth = both(box(-20_000, 0, -500, 500), box(0, 20_000, -4_000, 500));
        assertThat(ends(widerInSouth, 2, line(-11_000, 500, 11_000, 500))).containsExactly(at(-10_000, endM), CLOSELY);
    }

    @Test
    void whereABorderEndsInTheWaterItsBridgeEndsToo() {
        assertThat(ends(CHANNEL, 2, line(-5_000, 0, 5_000, 0))).containsExactly(at(-5_000, 5_000), within(0.01));
    }

    @Test
    void aRiverMayRunInAnyDirection() {
        LineString border = line(-11_000, -4_400, 11_000, 4_400);
        Geometry river = line(-20_000, -8_000, 20_000, 8_000).buffer(500);
        // Where the study area ends, one bank ends before the other.
        assertThat(ends(river, 1.01, border)).containsExactly(at(-10_000, 10_000), within(100.0));
        assertThat(ends(river, 0.99, border)).isEmpty();
    }

    @Test
    void aBridgeHasSevenDecimals() {
        Coverage coverage = coverage(INLET, 2, line(-11_000, 10, 11_000, 11), A, B);
        Coordinate[] bridge = coverage.line(coverage.edges() - 1);
        assertThat(bridge).hasSize(2);
        for (Coordinate point : bridge) {
            assertThat(BigDecimal.valueOf(point.x).scale()).isLessThanOrEqualTo(7);
            assertThat(BigDecimal.valueOf(point.y).scale()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void theCellsThatABridgeJoinsLieOnItsTwoHands() {
        for (List<Place> cells : List.of(List.of(A, B), List.of(B, A))) {
            Coverage coverage = coverage(CHANNEL, 2, STRAIGHT, cells.get(0), cells.get(1));
            int bridge = coverage.edges() - 1;
            Coordinate[] line = coverage.line(bridge);
            boolean eastward = line[0].x < line[line.length - 1].x;
            assertThat(coverage.bridge(bridge)).isTrue();
            assertThat(coverage.place(coverage.left(bridge)))
                    .contains(cells.get(eastward ? 0 : 1).id());
            assertThat(coverage.place(coverage.right(bridge)))
                    .contains(cells.get(eastward ? 1 : 0).id());
        }
    }
}
