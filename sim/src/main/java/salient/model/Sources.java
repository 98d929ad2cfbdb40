package salient.model;

import java.util.List;
import java.util.Optional;
import salient.account.Source;
import salient.campaign.Camp;
import salient.chance.Draws;

/**
 * How sources speak: for each of them, what it is likely to say of a place that is in a given state, if it says anything.
 *
 * <p>What is taken to be likely beforehand comes from its grade and its camp: a partisan tells more of what its sides gain
 * than of what they lose. It weighs as much as {@link #PRIOR_CLAIMS} claims on each state.
 */
final class Sources {
    /** As many claims' worth of trust do grade and camp have. */
    static final double PRIOR_CLAIMS = 20;

    /** Of what its sides lose, a partisan is so much less often right; of what they gain, so much more. */
    private static final double PARTISAN_LOSS = 0.05;

    private static final double PARTISAN_GAIN = 0.2;

    /** Nobody is right more often. */
    private static final double MOST_RIGHT = 0.99;

    /** Fighting is told as somebody's hold so much more often than one hold as another. */
    private static final double FIGHTING_IS_UNCLEAR = 0.12;

    private final int states;
    /** For each source and state, how often it says each. */
    private final double[] says;

    private Sources(int states, double[] says) {
        this.states = states;
        this.says = says;
    }

    /** Sources as their grades and camps let expect, or as a scenario states. */
    static Sources expected(StateSpace states, List<Teller> tellers) {
        int size = states.size();
        double[] says = new double[tellers.size() * size * size];
        for (int source = 0; source < tellers.size(); source++) {
            for (int state = 0; state < size; state++) {
                tellers.get(source).fill(states, state, says, (source * size + state) * size);
            }
        }
        return new Sources(size, says);
    }

    /**
     * One who tells.
     *
     * @param right the share of what it says that is right, where a scenario states it
     */
    record Teller(Source source, Camp camp, Optional<Double> right) {
        /** Whether both are partisans, and of no side in common. */
        boolean isAgainst(Teller other) {
            return camp.role() == Camp.Role.PARTISAN
                    && other.camp.role() == Camp.Role.PARTISAN
                    && camp.favours().stream().noneMatch(other.camp::favours);
        }

        private void fill(StateSpace states, int state, double[] says, int at) {
            double ofGrade = Grades.right(source.reliability());
            double right = this.right.orElse(Math.min(MOST_RIGHT, ofGrade + bias(states, state)));
            double wrong = 0;
            for (int said = 0; said < states.size(); said++) {
                if (said != state) {
                    wrong += attraction(states, said);
                }
            }
            for (int said = 0; said < states.size(); said++) {
                says[at + said] = said == state ? right : (1 - right) * attraction(states, said) / wrong;
            }
        }

        private double bias(StateSpace states, int state) {
            if (state == states.contested()) {
                return -FIGHTING_IS_UNCLEAR;
            }
            if (state == states.vacant() || camp.role() != Camp.Role.PARTISAN) {
                return 0;
            }
            return favours(states, state) ? PARTISAN_GAIN : -PARTISAN_LOSS;
        }

        /** How often it errs toward {@code said}, relative to other errors. */
        private double attraction(StateSpace states, int said) {
            if (said == states.vacant()) {
                return 0.1;
            }
            if (said == states.contested()) {
                return 0.5;
            }
            if (camp.role() != Camp.Role.PARTISAN) {
                return 1;
            }
            return favours(states, said) ? 2 : 0.5;
        }

        private boolean favours(StateSpace states, int state) {
            return states.holder(state).sides().stream().anyMatch(camp::favours);
        }
    }

    /** How likely {@code source} is to say {@code said} of a place in {@code state}. */
    double says(int source, int state, int said) {
        return says[(source * states + state) * states + said];
    }

    /**
     * Sources drawn anew: as likely as these, which are expected, and {@code heard} together let them be.
     *
     * @param heard for each source and state, how often it said each
     * @param draws for each source, its own
     */
    Sources drawn(double[] heard, java.util.function.IntFunction<Draws> draws, java.util.function.IntPredicate fixed) {
        double[] counts = new double[says.length];
        double[] drawn = says.clone();
        int rows = states * states;
        for (int source = 0; source * rows < says.length; source++) {
            if (fixed.test(source)) {
                continue;
            }
            Draws own = draws.apply(source);
            for (int at = source * rows; at < (source + 1) * rows; at += states) {
                for (int said = at; said < at + states; said++) {
                    counts[said] = Math.max(1e-3, PRIOR_CLAIMS * says[said]) + heard[said];
                }
                own.dirichlet(counts, drawn, at, states);
            }
        }
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = Math.max(drawn[i], LEAST);
        }
        return new Sources(states, drawn);
    }

    /** Nothing is impossible to be said. */
    private static final double LEAST = 1e-6;
}
