package salient.peer;

import java.util.Arrays;

/**
 * For each source, how likely it says each state where each is so: learnt from counts, beside a number of made-up words
 * that mostly say what was so.
 */
final class ConfusionMatrices {
    private final int sources;
    private final int states;
    private final double prior;
    private final double diagonal;
    private final double[] counts;
    private final double[] probabilities;

    /**
     * As many words of each state by each source as {@code prior}, of which {@code diagonal} say what was so; the others
     * are shared out evenly.
     */
    ConfusionMatrices(int sources, int states, double prior, double diagonal) {
        this.sources = sources;
        this.states = states;
        this.prior = prior;
        this.diagonal = diagonal;
        this.counts = new double[sources * states * states];
        this.probabilities = new double[counts.length];
        learn();
    }

    private int at(int source, int truth, int said) {
        return (source * states + truth) * states + said;
    }

    /** How likely {@code source} says {@code said} where it is {@code truth}. */
    double probability(int source, int truth, int said) {
        return probabilities[at(source, truth, said)];
    }

    /** Counts a word of {@code source} where it is {@code truth} with probability {@code weight}. */
    void count(int source, int truth, int said, double weight) {
        counts[at(source, truth, said)] += weight;
    }

    /** Makes what was counted the probabilities, and counts anew. */
    void learn() {
        for (int source = 0; source < sources; source++) {
            for (int truth = 0; truth < states; truth++) {
                double sum = prior;
                for (int said = 0; said < states; said++) {
                    sum += counts[at(source, truth, said)];
                }
                for (int said = 0; said < states; said++) {
                    double madeUp = prior * (said == truth ? diagonal : (1 - diagonal) / (states - 1));
                    probabilities[at(source, truth, said)] = (madeUp + counts[at(source, truth, said)]) / sum;
                }
            }
        }
        Arrays.fill(counts, 0);
    }
}
