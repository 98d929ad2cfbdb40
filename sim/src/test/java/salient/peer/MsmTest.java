package salient.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.testkit.OtherProgram;

/**
 * Chains as the package msm of R has them. Where R or the package is not found this is left out, and where the variable
 * {@code SALIENT_REQUIRE_MSM} asks for them it fails.
 *
 * <p>Source: C. H. Jackson, "Multi-state models for panel data: the msm package for R", Journal of Statistical Software 38,
 * 2011.
 */
class MsmTest {
    private static final int STATES = 3;
    private static final int DAYS = 12;

    private static Map<String, double[]> printed() {
        OtherProgram.need("MSM", "by Rscript", OtherProgram.runs(List.of("Rscript", "-e", "library(msm)")));
        Map<String, double[]> printed = new HashMap<>();
        try {
            String script = Path.of(MsmTest.class.getResource("msm.R").toURI()).toString();
            for (String line : OtherProgram.printed(List.of("Rscript", script))) {
                String[] words = line.strip().split(" +");
                printed.put(
                        words[0],
                        Stream.of(words)
                                .skip(1)
                                .mapToDouble(Double::parseDouble)
                                .toArray());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return printed;
    }

    @Test
    void likelihoodsAndPosteriorsAreThoseOfMsm() {
        Map<String, double[]> msm = printed();
        double[] errors = msm.get("errors");
        double[] said = msm.get("said");
        int places = said.length / DAYS;
        ForwardBackward passes = new ForwardBackward(STATES, DAYS);
        double log = 0;
        for (int place = 0; place < places; place++) {
            double[] likelihood = new double[DAYS * STATES];
            for (int day = 0; day < DAYS; day++) {
                for (int truth = 0; truth < STATES; truth++) {
                    likelihood[day * STATES + truth] = errors[truth * STATES + (int) said[place * DAYS + day] - 1];
                }
            }
            log += passes.pass(msm.get("initial"), msm.get("transition"), likelihood);
            for (int day = 0; day < DAYS; day++) {
                for (int state = 0; state < STATES; state++) {
                    assertThat(passes.posterior(day, state))
                            .as("place %s, day %s, state %s", place, day, state)
                            .isCloseTo(msm.get("posterior")[(place * DAYS + day) * STATES + state], within(1e-8));
                }
            }
        }
        assertThat(places).isEqualTo(3);
        assertThat(log).isCloseTo(msm.get("likelihood")[0], within(1e-8));
    }
}
