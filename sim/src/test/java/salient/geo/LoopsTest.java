package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import salient.testkit.Seeds;

class LoopsTest {
    /** Lines whose loops touch each other in many a point, wide ones and such as are a few units across. */
    private static void each(Consumer<PlanarGraph> property) {
        Seeds.each(15, random -> {
            property.accept(graph(() -> 36 + 0.1 * random.nextInt(5)));
            property.accept(graph(() -> -36 + 1e-7 * random.nextInt(5)));
            property.accept(graph(random::nextDouble));
        });
    }

    private static PlanarGraph graph(DoubleSupplier ordinate) {
        Polylines lines = new Polylines();
        for (int line = 0; line < 12; line++) {
            for (int point = 0; point < 3; point++) {
                lines.add(ordinate.getAsDouble(), ordinate.getAsDouble());
            }
            lines.add(35, ordinate.getAsDouble()); // no line is but a point
            lines.endLine(Polylines.NONE, Polylines.NONE);
        }
        return new PlanarGraph(new SnapRounding(lines));
    }

    @Test
    void everyWayIsInOneLoopThatIsWalkedOnFromWayToWay() {
        each(graph -> {
            Loops loops = new Loops(graph);
            BitSet walked = new BitSet();
            for (int loop = 0; loop < loops.size(); loop++) {
                int before = loops.way(loops.end(loop) - 1);
                for (int place = loops.first(loop); place < loops.end(loop); place++) {
                    int way = loops.way(place);
                    assertThat(walked.get(way)).isFalse();
                    walked.set(way);
                    assertThat(graph.from(way)).isEqualTo(graph.to(before));
                    before = way;
                }
            }
            for (int way = 0; way < 2 * graph.segments(); way++) {
                assertThat(walked.get(way)).isNotEqualTo(graph.isGone(way >> 1));
            }
        });
    }

    @Test
    void aLoopBeginsAtItsLowestVertexAndComesToNoneTwice() {
        each(graph -> {
            Loops loops = new Loops(graph);
            for (int loop = 0; loop < loops.size(); loop++) {
                List<Integer> vertices = new ArrayList<>();
                for (int place = loops.first(loop); place < loops.end(loop); place++) {
                    vertices.add(graph.from(loops.way(place)));
                }
                assertThat(vertices).doesNotHaveDuplicates();
                assertThat(vertices.get(0))
                        .isEqualTo(vertices.stream().min(Integer::compare).orElseThrow());
            }
        });
    }

    @Test
    void theAreaWithinALoopIsThatOfJtsAndLessThanNothingAroundAHole() {
        each(graph -> {
            Loops loops = new Loops(graph);
            for (int loop = 0; loop < loops.size(); loop++) {
                Coordinate[] backwards = loops.pointsBackwards(loop);
                assertThat(loops.twiceArea(loop)).isEqualTo(2 * Area.ofRingSigned(backwards), within(1e-11));
                assertThat(loops.twiceArea(loop) < 0).isEqualTo(Orientation.isCCW(backwards));
            }
        });
    }

    @Test
    void loopsComeInTheOrderOfTheirPointsBackwards() {
        each(graph -> {
            Loops loops = new Loops(graph);
            for (int loop = 0; loop < loops.size(); loop++) {
                Coordinate[] points = loops.pointsBackwards(loop);
                for (int other = 0; other <= loop; other++) {
                    int order = Arrays.compare(points, loops.pointsBackwards(other));
                    assertThat(Integer.signum(loops.compare(loop, other))).isEqualTo(Integer.signum(order));
                    assertThat(Integer.signum(loops.compare(other, loop))).isEqualTo(-Integer.signum(order));
                }
            }
        });
    }
}
