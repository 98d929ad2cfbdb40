package salient.model;

import java.util.List;
import salient.account.ClaimId;

/** What one claim lets expect of one place on one day. */
sealed interface Word {
    ClaimId claim();

    /** The number of the source. */
    int source();

    /** The day, counted from the first of the period, which is 0. */
    int day();

    /** How much of a witness it is, from over 0 to 1. */
    double weight();

    /** How likely this is to be said where the place is in {@code state}, to the power of the weight. */
    double likelihood(int state, Sources sources);

    /** What it lets expect, whoever's claim it is and whatever day it speaks of: words of which this is equal are as likely. */
    Object utterance();

    /** The same word of another weight. */
    Word weighing(double other);

    /**
     * The source says that the place is in state {@code said}.
     *
     * @param checked whether another camp has spoken of the same place at that time, so that the source can be learnt from
     *     it
     */
    record Said(ClaimId claim, int day, int source, int said, double weight, boolean checked) implements Word {
        @Override
        public double likelihood(int state, Sources sources) {
            return power(sources.says(source, state, said), weight);
        }

        @Override
        public Object utterance() {
            return List.of(source, said, weight);
        }

        @Override
        public Said weighing(double other) {
            return new Said(claim, day, source, said, other, checked);
        }

        Said checked(boolean other) {
            return new Said(claim, day, source, said, weight, other);
        }
    }

    /**
     * The place is in one of the states in {@code among}, which is right with {@code right}, from a half to under 1.
     *
     * @param among bits of states
     */
    record Among(ClaimId claim, int day, int source, int among, double right, double weight) implements Word {
        @Override
        public double likelihood(int state, Sources sources) {
            return power((among & 1 << state) != 0 ? right : 1 - right, weight);
        }

        @Override
        public Object utterance() {
            return List.of(among, right, weight);
        }

        @Override
        public Word weighing(double other) {
            return new Among(claim, day, source, among, right, other);
        }
    }

    private static double power(double likelihood, double weight) {
        return weight == 1 ? likelihood : StrictMath.pow(likelihood, weight);
    }
}
