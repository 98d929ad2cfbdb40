package salient.peer;

import java.util.Arrays;

/**
 * How often each state of a place was so at each level of control of {@link AndersModel}, in a war of two sides. It begins
 * with one case of each level: the second side's hold, contested three times, the first side's hold.
 */
final class LevelStates {
    private static final int STATES = 4;
    private static final int CONTESTED = 2;

    private final double[][] counts = new double[AndersModel.LEVELS][STATES];

    LevelStates() {
        for (int level = 0; level < AndersModel.LEVELS; level++) {
            boolean second = level == 0;
            boolean first = level == AndersModel.LEVELS - 1;
            Arrays.fill(counts[level], 0.1 / (STATES - 1));
            counts[level][second ? 1 : first ? 0 : CONTESTED] = 0.9;
        }
    }

    /** Counts a place and day that was {@code truth} where levels were as likely as {@code posterior} says. */
    void add(double[] posterior, int truth) {
        for (int level = 0; level < counts.length; level++) {
            counts[level][truth] += posterior[level];
        }
    }

    /** Puts the probability of each state into {@code all}. */
    void copy(double[] posterior, double[] all) {
        Arrays.fill(all, 0);
        for (int level = 0; level < counts.length; level++) {
            double sum = Arrays.stream(counts[level]).sum();
            for (int state = 0; state < STATES; state++) {
                all[state] += posterior[level] * counts[level][state] / sum;
            }
        }
    }
}
