package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import salient.testkit.Seeds;

class EdgeLengthsTest {
    private static final double[] SHARES = {0.1, 0.3, 0.34, 0.5, 0.8, 0.999_999, 1, 1.000_001, 1.5};

    @Test
    void anEdgeIsLongerThanAnythingShorterAndNotThanItself() {
        Seeds.each(12, random -> {
            Coverage coverage = RandomTheatre.of(random, 40).coverage();
            for (int edge = 0; edge < coverage.edges(); edge++) {
                double km = EarthDistance.alongKm(Arrays.asList(coverage.line(edge)));
                for (double share : SHARES) {
                    assertThat(coverage.isLonger(edge, share * km))
                            .as("%s of %s km", share, km)
                            .isEqualTo(km > share * km);
                }
            }
        });
    }
}
