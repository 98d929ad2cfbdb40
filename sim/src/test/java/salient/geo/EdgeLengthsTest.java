package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import salient.geo.crs.EqualAreaPlane;
import salient.testkit.Seeds;

class EdgeLengthsTest {
    private static final double[] SHARES = {0.1, 0.3, 0.34, 0.5, 0.8, 0.999_999, 1, 1.000_001, 1.5};

    private static void check(Coverage coverage) {
        for (int edge = 0; edge < coverage.edges(); edge++) {
            double km = EarthDistance.alongKm(Arrays.asList(coverage.line(edge)));
            for (double share : SHARES) {
                assertThat(coverage.isLonger(edge, share * km))
                        .as("%s of %s km", share, km)
                        .isEqualTo(km > share * km);
            }
        }
    }

    @Test
    void anEdgeIsLongerThanAnythingShorterAndNotThanItself() {
        Seeds.each(12, random -> check(RandomTheatre.of(random, 40).coverage()));
    }

    @Test
    void anEdgeIsAsLongNearThePolesAndWhereTheMeridianCrossesTheEquator() {
        for (double lat : new double[] {0, 80, -80}) {
            EqualAreaPlane plane = EqualAreaPlane.centredOn(lat, 0);
            Seeds.each(3, random -> check(RandomTheatre.of(random, 40, plane).coverage()));
        }
    }

    @Test
    void aBridgeIsLongerThanAnythingShorterAndNotThanItself() {
        SketchTheatre sketch = SketchTheatre.of(4, "a b", "~ ~", "c d");
        Coverage coverage = CoverageBuilder.build(sketch.theatre().bridging(5), sketch.places(), 10);

        assertThat(coverage.bridge(coverage.edges() - 1)).isTrue();
        check(coverage);
    }
}
