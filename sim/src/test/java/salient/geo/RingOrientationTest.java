package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.testkit.Seeds;

class RingOrientationTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Corners are whole numbers, so that many a ring has a flat top. */
    @Test
    void aRingRunsTheWayThatJtsFindsWhereverItBegins() {
        Seeds.each(200, random -> {
            Geometry hull = FACTORY.createMultiPointFromCoords(
                            Stream.generate(() -> new Coordinate(random.nextInt(6), random.nextInt(4)))
                                    .limit(12)
                                    .toArray(Coordinate[]::new))
                    .convexHull();
            List<Coordinate> corners = new ArrayList<>(List.of(hull.getCoordinates()));
            corners.remove(0);
            for (int turn = 0; turn < 2; turn++) {
                for (int start = 0; start < corners.size(); start++) {
                    List<Coordinate> ring = new ArrayList<>(corners);
                    Collections.rotate(ring, start);
                    ring.add(ring.get(0));
                    double[] points = ring.stream()
                            .flatMapToDouble(at -> DoubleStream.of(at.x, at.y))
                            .toArray();

                    assertThat(RingOrientation.isCounterClockwise(points))
                            .as("%s", ring)
                            .isEqualTo(Orientation.isCCW(ring.toArray(Coordinate[]::new)));
                }
                Collections.reverse(corners);
            }
        });
    }
}
