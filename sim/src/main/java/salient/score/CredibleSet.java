package salient.score;

/**
 * The smallest set of states that a forecast gives {@code level} or more together. A forecast that is right covers that
 * share at least; more, since a state is in the set or not. So much of the state that was added last as is needed to come
 * to the level itself counts in {@link #exactly}, which a forecast that is right makes the level on the average.
 */
final class CredibleSet {
    private final double level;

    CredibleSet(double level) {
        this.level = level;
    }

    /** 1 if {@code truth} is in the set, else 0. */
    double atLeast(double[] probabilities, int truth) {
        return before(probabilities, truth) < level ? 1 : 0;
    }

    /** The share of {@code truth} that is in the set if its last state is cut to the level. */
    double exactly(double[] probabilities, int truth) {
        double missing = level - before(probabilities, truth);
        return missing <= 0 ? 0 : missing >= probabilities[truth] ? 1 : missing / probabilities[truth];
    }

    /** What is likelier than {@code truth}, together; of equals those of a lower number. */
    private static double before(double[] probabilities, int truth) {
        double sum = 0;
        for (int state = 0; state < probabilities.length; state++) {
            boolean likelier = probabilities[state] > probabilities[truth]
                    || (probabilities[state] == probabilities[truth] && state < truth);
            sum += likelier ? probabilities[state] : 0;
        }
        return sum;
    }
}
