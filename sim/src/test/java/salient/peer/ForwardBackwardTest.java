package salient.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForwardBackwardTest {
    private static final double[] INITIAL = {0.5, 0.3, 0.2};
    private static final double[] TRANSITION = {0.8, 0.1, 0.1, 0.2, 0.7, 0.1, 0.05, 0.15, 0.8};
    private static final double[] LIKELIHOOD = {0.9, 0.1, 0.4, 1, 1, 1, 0.2, 0.7, 0.3, 1, 1, 1, 0.1, 0.2, 0.6};
    private static final int STEPS = 5;
    private static final int STATES = 3;

    @Test
    void twoStepsComeOutAsByHand() {
        ForwardBackward passes = new ForwardBackward(2, 2);

        // Paths 00, 01, 10, 11: .5·.9·.8·.2, .5·.9·.2·.6, .5·.3·.4·.2, .5·.3·.6·.6.
        double log = passes.pass(
                new double[] {0.5, 0.5}, new double[] {0.8, 0.2, 0.4, 0.6}, new double[] {0.9, 0.3, 0.2, 0.6});

        double all = 0.072 + 0.054 + 0.012 + 0.054;
        assertThat(log).isCloseTo(Math.log(all), within(1e-12));
        assertThat(passes.posterior(0, 0)).isCloseTo((0.072 + 0.054) / all, within(1e-12));
        assertThat(passes.posterior(1, 1)).isCloseTo((0.054 + 0.054) / all, within(1e-12));
        double[] counts = new double[4];
        passes.countTransitions(new double[] {0.8, 0.2, 0.4, 0.6}, new double[] {0.9, 0.3, 0.2, 0.6}, counts);
        assertThat(counts)
                .containsExactly(new double[] {0.072 / all, 0.054 / all, 0.012 / all, 0.054 / all}, within(1e-12));
    }

    @Test
    void longerChainsAreTheSumOverAllPaths() {
        ForwardBackward passes = new ForwardBackward(STATES, STEPS);
        double log = passes.pass(INITIAL, TRANSITION, LIKELIHOOD);
        double[] counts = new double[STATES * STATES];
        passes.countTransitions(TRANSITION, LIKELIHOOD, counts);

        double all = 0;
        double[][] posterior = new double[STEPS][STATES];
        double[] transitions = new double[STATES * STATES];
        for (int code = 0; code < Math.pow(STATES, STEPS); code++) {
            int[] path = new int[STEPS];
            for (int step = 0, rest = code; step < STEPS; step++, rest /= STATES) {
                path[step] = rest % STATES;
            }
            double weight = INITIAL[path[0]] * LIKELIHOOD[path[0]];
            for (int step = 1; step < STEPS; step++) {
                weight *= TRANSITION[path[step - 1] * STATES + path[step]] * LIKELIHOOD[step * STATES + path[step]];
            }
            all += weight;
            for (int step = 0; step < STEPS; step++) {
                posterior[step][path[step]] += weight;
                if (step > 0) {
                    transitions[path[step - 1] * STATES + path[step]] += weight;
                }
            }
        }
        assertThat(log).isCloseTo(Math.log(all), within(1e-12));
        for (int step = 0; step < STEPS; step++) {
            for (int state = 0; state < STATES; state++) {
                assertThat(passes.posterior(step, state)).isCloseTo(posterior[step][state] / all, within(1e-12));
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            assertThat(counts[i]).isCloseTo(transitions[i] / all, within(1e-12));
        }
    }
}
