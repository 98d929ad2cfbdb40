package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.testkit.Seeds;

class PlanarGraphTest {
    /** The graph of lines: x, y, x, y and so on of each. */
    private static PlanarGraph graph(double[]... lines) {
        Polylines all = new Polylines();
        for (double[] line : lines) {
            for (int i = 0; i < line.length; i += 2) {
                all.add(line[i], line[i + 1]);
            }
            all.endLine(Polylines.NONE, Polylines.NONE);
        }
        return new PlanarGraph(new SnapRounding(all));
    }

    private static double[] square(double west, double south, double side) {
        return new double[] {west, south, west + side, south, west + side, south + side, west, south + side, west, south
        };
    }

    /** The way from one point to another. */
    private static int way(PlanarGraph graph, double fromX, double fromY, double toX, double toY) {
        for (int way = 0; way < 2 * graph.segments(); way++) {
            if (graph.x(graph.from(way)) == fromX
                    && graph.y(graph.from(way)) == fromY
                    && graph.x(graph.to(way)) == toX
                    && graph.y(graph.to(way)) == toY) {
                return way;
            }
        }
        throw new AssertionError("no way");
    }

    private static List<Integer> left(PlanarGraph graph) {
        List<Integer> left = new ArrayList<>();
        for (int segment = 0; segment < graph.segments(); segment++) {
            if (!graph.isGone(segment)) {
                left.add(segment);
            }
        }
        return left;
    }

    @Test
    void verticesAreNumberedFromWestToEastAndOnOneLongitudeFromSouthToNorth() {
        PlanarGraph graph = graph(square(0, 0, 2), square(-1, -1, 1));

        for (int vertex = 1; vertex < graph.vertices(); vertex++) {
            assertThat(graph.x(vertex - 1) < graph.x(vertex)
                            || (graph.x(vertex - 1) == graph.x(vertex) && graph.y(vertex - 1) < graph.y(vertex)))
                    .isTrue();
        }
        assertThat(graph.vertices()).isEqualTo(7);
    }

    @Test
    void theEvenWayOfASegmentLeadsFromItsLowerVertexAndTheOddOneBack() {
        PlanarGraph graph = graph(square(0, 0, 2), square(1, 1, 2));

        for (int segment = 0; segment < graph.segments(); segment++) {
            assertThat(graph.from(2 * segment)).isLessThan(graph.to(2 * segment));
            assertThat(graph.from(2 * segment + 1)).isEqualTo(graph.to(2 * segment));
            assertThat(graph.to(2 * segment + 1)).isEqualTo(graph.from(2 * segment));
        }
    }

    @Test
    void aSegmentAlongSeveralLinesIsThereOnceAndKnowsTheFirstAndTheLastOfThem() {
        PlanarGraph graph = graph(square(5, 5, 1), square(0, 0, 1), square(1, 0, 1), new double[] {1, 1, 1, 0});

        int shared = way(graph, 1, 0, 1, 1) >> 1;
        assertThat(graph.firstLine(shared)).isEqualTo(1);
        assertThat(graph.lastLine(shared)).isEqualTo(3);
        int alone = way(graph, 0, 0, 0, 1) >> 1;
        assertThat(graph.firstLine(alone)).isEqualTo(1);
        assertThat(graph.lastLine(alone)).isEqualTo(1);
        assertThat(graph.segments()).isEqualTo(11);
    }

    @Test
    void aDeadEndIsLeftOutToItsLastSegmentOnTheInsideAndTheOutside() {
        PlanarGraph graph = graph(
                square(0, 0, 4),
                new double[] {4, 4, 5, 5, 6, 5, 6, 7, 7, 7},
                new double[] {4, 4, 3, 3, 2, 3, 1, 1},
                new double[] {2, 3, 1, 3},
                new double[] {-3, 0, -2, 0, -2, 1});

        assertThat(left(graph)).hasSize(4);
        checkBothSides(graph, 0, 0, 4, 0, 4, 4, 0, 4);
    }

    /** Between two loops a line has the same face on both hands. */
    @Test
    void aLineThatJoinsTwoLoopsIsLeftOut() {
        PlanarGraph graph =
                graph(square(0, 0, 4), square(1, 1, 1), new double[] {0, 0, 1, 1}, square(8, 0, 1), new double[] {
                    4, 4, 6, 5, 8, 1
                });

        assertThat(left(graph)).hasSize(12);
        checkBothSides(graph, 0, 0, 4, 0, 4, 4, 0, 4);
        checkBothSides(graph, 1, 1, 2, 1, 2, 2, 1, 2);
        checkBothSides(graph, 8, 0, 9, 0, 9, 1, 8, 1);
    }

    /** Fails unless ways lead on around {@code corners}. */
    private static void checkRing(PlanarGraph graph, double... corners) {
        int count = corners.length / 2;
        for (int i = 0; i < count; i++) {
            int to = (i + 1) % count;
            int on = (i + 2) % count;
            assertThat(graph.next(way(graph, corners[2 * i], corners[2 * i + 1], corners[2 * to], corners[2 * to + 1])))
                    .isEqualTo(way(graph, corners[2 * to], corners[2 * to + 1], corners[2 * on], corners[2 * on + 1]));
        }
    }

    /** The same in both directions. */
    private static void checkBothSides(PlanarGraph graph, double... corners) {
        checkRing(graph, corners);
        double[] back = new double[corners.length];
        for (int i = 0; i < corners.length; i++) {
            back[i] = corners[i % 2 == 0 ? corners.length - 2 - i : corners.length - i];
        }
        checkRing(graph, back);
    }

    /** Spokes lead in all directions, along the meridian and the parallel too, and their ends are joined. */
    @Test
    void theWayOnIsTheNextOneClockwiseAtAVertexWithWaysInAllQuarters() {
        Seeds.each(60, random -> {
            List<double[]> ends = new ArrayList<>(
                    List.of(new double[] {5, 0}, new double[] {0, 5}, new double[] {-5, 0}, new double[] {0, -5}));
            for (int more = random.nextInt(8); more > 0; more--) {
                double angle = 2 * Math.PI * random.nextDouble();
                ends.add(new double[] {Math.rint(5e7 * Math.cos(angle)) / 1e7, Math.rint(5e7 * Math.sin(angle)) / 1e7});
            }
            ends.sort(Comparator.comparingDouble(end -> Math.atan2(end[1], end[0])));
            List<double[]> lines = new ArrayList<>();
            for (int i = 0; i < ends.size(); i++) {
                double[] end = ends.get(i);
                double[] next = ends.get((i + 1) % ends.size());
                lines.add(new double[] {0, 0, end[0], end[1], next[0], next[1]});
            }

            PlanarGraph graph = graph(lines.toArray(double[][]::new));

            for (int i = 0; i < ends.size(); i++) {
                double[] end = ends.get(i);
                double[] next = ends.get((i + 1) % ends.size());
                checkRing(graph, 0, 0, end[0], end[1], next[0], next[1]);
            }
        });
    }
}
