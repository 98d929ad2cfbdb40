package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import salient.testkit.Seeds;

/** Lines are rounded together, and cut the plane into pieces, as the overlay and the polygonizer of JTS do it. */
class SnapRoundingTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void linesThroughOneAnotherAreCutAsJtsCutsThem() {
        Seeds.each(150, random -> check(lines(random, 2 + random.nextInt(12), () -> 36 + random.nextDouble())));
    }

    @Test
    void linesWithinAFewUnitsOfEachOtherAreCutAsJtsCutsThem() {
        Seeds.each(300, random -> check(lines(random, 2 + random.nextInt(6), () -> -36 - 12e-7 * random.nextDouble())));
    }

    @Test
    void aPointThatAllButLiesOnALineIsOneOfItsPoints() {
        // Half-way between two rounded points, the point and the line beside it would be rounded apart.
        Seeds.each(
                300,
                random -> check(lines(
                        random,
                        2 + random.nextInt(6),
                        () -> 36 + 1e-7 * (random.nextInt(3) + 0.5) + 4e-9 * (random.nextDouble() - 0.5))));
    }

    @Test
    void linesBetweenLoopsAreNoBordersOfPieces() {
        Seeds.each(40, random -> {
            Polylines lines = new Polylines();
            for (int loop = 0; loop < 6; loop++) {
                for (int[] corner : new int[][] {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}) {
                    lines.add(3 * loop + corner[0], corner[1]);
                }
                lines.endLine(Polylines.NONE, Polylines.NONE);
            }
            for (int loop = 0; loop < 5; loop++) {
                lines.add(3 * loop + 1, random.nextDouble());
                lines.add(3 * loop + 3, random.nextDouble());
                lines.endLine(Polylines.NONE, Polylines.NONE);
            }
            check(lines);
        });
    }

    @Test
    void linesOnAGridRunAlongEachOtherAndAreThereOnce() {
        Seeds.each(150, random -> check(lines(random, 2 + random.nextInt(12), () -> 36 + 0.1 * random.nextInt(5))));
    }

    @Test
    void longLinesAreDrawnThroughPointsThatTheyNearlyPass() {
        Seeds.each(
                150,
                random -> check(lines(
                        random,
                        2 + random.nextInt(8),
                        () -> random.nextBoolean() ? 36 : 36 + 3e-7 * random.nextInt(5) + random.nextInt(2))));
    }

    @Test
    void loopsWithinLoopsAreHolesOfThePieceNextAroundThem() {
        Seeds.each(40, random -> {
            Polylines lines = new Polylines();
            for (int loop = 0; loop < 30; loop++) {
                double x = random.nextInt(4);
                double y = random.nextInt(4);
                double half = 0.02 + 0.05 * random.nextInt(9) + 1e-3 * loop;
                for (int[] corner : new int[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}}) {
                    lines.add(x + half * corner[0], y + half * corner[1]);
                }
                lines.endLine(Polylines.NONE, Polylines.NONE);
            }
            check(lines);
        });
    }

    @Test
    void noLinesMakeNoPieces() {
        assertThat(pieces(new SnapRounding(new Polylines()))).isEmpty();
    }

    @Test
    void aPointThatIsNotOnTheEarthIsRefused() {
        Polylines lines = new Polylines();
        lines.add(0, 0);
        lines.add(0, 120);
        lines.endLine(Polylines.NONE, Polylines.NONE);

        assertThatThrownBy(() -> new SnapRounding(lines)).hasMessage("no point on the earth is 0.0, 120.0");
    }

    private static Polylines lines(Random random, int count, DoubleSupplier ordinate) {
        Polylines lines = new Polylines();
        for (int line = 0; line < count; line++) {
            int far = random.nextInt(3); // no line is but a point
            for (int point = 0; point < 4 + random.nextInt(5); point++) {
                lines.add(point == far ? 35 : ordinate.getAsDouble(), ordinate.getAsDouble());
            }
            lines.endLine(Polylines.NONE, Polylines.NONE);
        }
        return lines;
    }

    private static void check(Polylines lines) {
        Geometry noded = OverlayNG.overlay(drawn(lines), null, OverlayNG.UNION, new PrecisionModel(1e7));
        SnapRounding rounded = new SnapRounding(lines);

        assertThat(segments(rounded)).isEqualTo(segments(noded));
        assertThat(pieces(rounded)).isEqualTo(pieces(noded));
    }

    private static MultiLineString drawn(Polylines lines) {
        LineString[] drawn = new LineString[lines.lines()];
        for (int line = 0; line < drawn.length; line++) {
            Coordinate[] points = new Coordinate[lines.end(line) - lines.first(line)];
            for (int i = 0; i < points.length; i++) {
                points[i] = lines.at(lines.first(line) + i);
            }
            drawn[line] = FACTORY.createLineString(points);
        }
        return FACTORY.createMultiLineString(drawn);
    }

    private static SortedSet<String> segments(SnapRounding rounded) {
        SortedSet<String> segments = new TreeSet<>();
        for (int segment = 0; segment < rounded.segments(); segment++) {
            segments.add(segment(
                    new Coordinate(rounded.x()[rounded.from(segment)], rounded.y()[rounded.from(segment)]),
                    new Coordinate(rounded.x()[rounded.to(segment)], rounded.y()[rounded.to(segment)])));
        }
        return segments;
    }

    private static SortedSet<String> segments(Geometry noded) {
        SortedSet<String> segments = new TreeSet<>();
        for (Object line : LinearComponentExtracter.getLines(noded)) {
            Coordinate[] points = ((LineString) line).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                segments.add(segment(points[i - 1], points[i]));
            }
        }
        return segments;
    }

    private static String segment(Coordinate a, Coordinate b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private static List<String> pieces(SnapRounding rounded) {
        PlanarGraph graph = new PlanarGraph(rounded);
        Pieces pieces = new Pieces(graph, new Loops(graph));
        List<Polygon> polygons = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            polygons.add(pieces.polygon(piece));
        }
        return inOrder(polygons);
    }

    private static List<String> pieces(Geometry noded) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded);
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            polygons.add((Polygon) polygon);
        }
        return inOrder(polygons);
    }

    private static List<String> inOrder(List<Polygon> polygons) {
        return polygons.stream()
                .map(Polygon::norm)
                .sorted()
                .map(Geometry::toString)
                .toList();
    }
}
