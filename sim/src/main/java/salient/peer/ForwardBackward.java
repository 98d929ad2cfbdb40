package salient.peer;

/**
 * The forward and the backward pass over a hidden chain, with the scaling that keeps them from vanishing.
 *
 * <p>Source: L. R. Rabiner, "A tutorial on hidden Markov models and selected applications in speech recognition",
 * Proceedings of the IEEE 77, 1989, sections III and V.A.
 */
final class ForwardBackward {
    private final int states;
    private final int steps;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;

    /** For chains of {@code steps} steps. */
    ForwardBackward(int states, int steps) {
        this.states = states;
        this.steps = steps;
        this.forward = new double[steps * states];
        this.backward = new double[steps * states];
        this.scale = new double[steps];
    }

    /**
     * Goes over one chain.
     *
     * @param initial the probability of each state at the first step
     * @param transition from each state, in a row, to each at the next step
     * @param likelihood of what was observed at each step in each state, step by step
     * @return the logarithm of the likelihood of all that was observed
     */
    double pass(double[] initial, double[] transition, double[] likelihood) {
        double log = 0;
        for (int step = 0; step < steps; step++) {
            double sum = 0;
            for (int to = 0; to < states; to++) {
                double reached = step == 0 ? initial[to] : 0;
                for (int from = 0; step > 0 && from < states; from++) {
                    reached += forward[(step - 1) * states + from] * transition[from * states + to];
                }
                forward[step * states + to] = reached * likelihood[step * states + to];
                sum += forward[step * states + to];
            }
            scale[step] = sum;
            log += StrictMath.log(sum);
            for (int to = 0; to < states; to++) {
                forward[step * states + to] /= sum;
            }
        }
        for (int step = steps - 1; step >= 0; step--) {
            for (int from = 0; from < states; from++) {
                double sum = step == steps - 1 ? 1 : 0;
                for (int to = 0; step < steps - 1 && to < states; to++) {
                    int next = (step + 1) * states + to;
                    sum += transition[from * states + to] * likelihood[next] * backward[next] / scale[step + 1];
                }
                backward[step * states + from] = sum;
            }
        }
        return log;
    }

    /** The probability of {@code state} at {@code step}, given all that was observed. */
    double posterior(int step, int state) {
        return forward[step * states + state] * backward[step * states + state];
    }

    /** Adds to {@code counts} how often each transition is to be expected, given all that was observed. */
    void countTransitions(double[] transition, double[] likelihood, double[] counts) {
        for (int step = 1; step < steps; step++) {
            for (int from = 0; from < states; from++) {
                double before = forward[(step - 1) * states + from] / scale[step];
                for (int to = 0; to < states; to++) {
                    int now = step * states + to;
                    counts[from * states + to] +=
                            before * transition[from * states + to] * likelihood[now] * backward[now];
                }
            }
        }
    }
}
