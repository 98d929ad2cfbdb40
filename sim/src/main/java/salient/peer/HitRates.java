package salient.peer;

import java.util.Arrays;
import salient.score.States;

/**
 * What was so where the latest claim said something, by what it said and by its age: the same, a hold of another side,
 * contested or vacant. Sides are not told apart, so that what was learnt in one war serves another.
 */
final class HitRates {
    /** The greatest age in days of each bin but the last. */
    private static final int[] AGES = {0, 1, 2, 4, 7, 14, 30, 60};

    private static final int SAME = 0;
    private static final int OTHER_HOLD = 1;
    private static final int CONTESTED = 2;
    private static final int VACANT = 3;
    private static final int OUTCOMES = 4;

    private static final int EVE = 0;
    private static final int HELD = 1;
    private static final int SORTS = 4;

    private final double[][][] counts = new double[SORTS][AGES.length + 1][OUTCOMES];

    HitRates() {
        // As much as one claim that is right half of the time.
        for (double[][] ofAges : counts) {
            for (double[] outcomes : ofAges) {
                Arrays.fill(outcomes, 0.5 / (OUTCOMES - 1));
                outcomes[SAME] = 0.5;
            }
        }
    }

    private double[] outcomes(States states, int said, boolean onTheEve, int age) {
        int sort = onTheEve ? EVE : states.isHeld(said) ? HELD : said == states.contested() ? CONTESTED : VACANT;
        int bin = Arrays.binarySearch(AGES, age);
        return counts[sort][bin < 0 ? -bin - 1 : bin];
    }

    /** Learns that it was {@code truth} where {@code said} was said {@code age} days before. */
    void add(States states, int said, boolean onTheEve, int age, int truth) {
        int outcome = truth == said
                ? SAME
                : states.isHeld(truth) ? OTHER_HOLD : truth == states.contested() ? CONTESTED : VACANT;
        outcomes(states, said, onTheEve, age)[outcome]++;
    }

    /** Puts the probability of each state into {@code all}; they are equal if nothing was said. */
    void copy(States states, int said, boolean onTheEve, int age, double[] all) {
        Arrays.fill(all, 1.0 / all.length);
        if (said == States.NONE) {
            return;
        }
        double[] outcomes = outcomes(states, said, onTheEve, age);
        int otherHolds = states.contested() - (states.isHeld(said) ? 1 : 0);
        double sum = 0;
        for (int state = 0; state < all.length; state++) {
            if (state == said) {
                all[state] = outcomes[SAME];
            } else if (states.isHeld(state)) {
                all[state] = outcomes[OTHER_HOLD] / otherHolds;
            } else {
                all[state] = outcomes[state == states.contested() ? CONTESTED : VACANT];
            }
            sum += all[state];
        }
        for (int state = 0; state < all.length; state++) {
            all[state] /= sum;
        }
    }
}
