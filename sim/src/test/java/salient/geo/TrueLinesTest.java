package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.crs.EqualAreaPlane;
import salient.testkit.Seeds;

class TrueLinesTest {
    private static final double[][] CENTRES = {{0, 36}, {36, 36}, {-33.5, 179.9}, {70, -180}, {-80, 12}};

    @Test
    void aDrawnLineNowhereLeavesTheLineOnThePlaneByMoreThanATenthOfAMetre() {
        for (double[] centre : CENTRES) {
            EqualAreaPlane plane = EqualAreaPlane.centredOn(centre[0], centre[1]);
            Seeds.each(4, random -> {
                Polylines metres = new Polylines();
                double longestM = new double[] {40, 3_000, 60_000, 400_000}[random.nextInt(4)];
                for (int point = 0; point < 4; point++) {
                    metres.add(longestM * (random.nextDouble() - 0.5), longestM * (random.nextDouble() - 0.5));
                }
                metres.endLine(4, 7);

                checkNear(metres, TrueLines.toDegrees(metres, plane), plane);
            });
        }
    }

    private static void checkNear(Polylines metres, Polylines drawn, EqualAreaPlane plane) {
        int side = 0;
        for (int point = 1; point < drawn.points(); point++) {
            Coordinate from = drawn.at(point - 1);
            Coordinate to = drawn.at(point);
            for (int tenth = 1; tenth <= 9; tenth++) {
                Coordinate between = plane.toPlane(
                        new Coordinate(from.x + tenth * (to.x - from.x) / 10, from.y + tenth * (to.y - from.y) / 10));
                assertThat(Distance.pointToSegment(between, metres.at(side), metres.at(side + 1)))
                        .isLessThan(0.11);
            }
            side += plane.toPlane(to).distance(metres.at(side + 1)) < 1e-3 ? 1 : 0;
        }
        assertThat(side).as("sides drawn").isEqualTo(metres.points() - 1);
    }

    @Test
    void aLineHasNoMorePointsThanItsBendTakes() {
        EqualAreaPlane plane = EqualAreaPlane.centredOn(36, 36);
        Polylines metres = new Polylines();
        for (double[] point : new double[][] {{0, 0}, {40, 0}, {40, 1_000}, {40, 13_000}}) {
            metres.add(point[0], point[1]);
        }
        metres.endLine(0, 1);

        // The meridian through the centre is straight on both.
        assertThat(TrueLines.toDegrees(metres, plane).points()).isEqualTo(4);
    }

    /** More than one thread draws in one go. */
    @Test
    void manyLinesComeInTheirOrderEachWithItsEndsAndTheSitesOnItsHands() {
        EqualAreaPlane plane = EqualAreaPlane.centredOn(-36, 36);
        for (int count : new int[] {0, 1, 16, 4096, 5000}) {
            Polylines metres = new Polylines();
            for (int line = 0; line < count; line++) {
                metres.add(line, 0);
                metres.add(line, 30);
                metres.endLine(line, line + 1);
            }

            Polylines drawn = TrueLines.toDegrees(metres, plane);

            assertThat(drawn.lines()).isEqualTo(count);
            assertThat(IntStream.range(0, count))
                    .allMatch(line -> drawn.left(line) == line
                            && drawn.right(line) == line + 1
                            && plane.toPlane(drawn.at(drawn.first(line))).distance(metres.at(metres.first(line))) < 1e-3
                            && plane.toPlane(drawn.at(drawn.end(line) - 1)).distance(metres.at(metres.end(line) - 1))
                                    < 1e-3);
        }
    }
}
