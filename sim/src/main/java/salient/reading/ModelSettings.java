package salient.reading;

/**
 * What a scenario asks of the model (rule E21).
 *
 * @param threshold a finding is the control that is at least as likely as this
 * @param spanStep days between which no control becomes more or less likely by this much are one span
 * @param silence what it is taken to mean that nobody speaks of a place
 * @param learnSources whether it learns from the record how often each source is right
 * @param drawing how histories are drawn
 */
public record ModelSettings(double threshold, double spanStep, Silence silence, boolean learnSources, Drawing drawing) {
    /** What it is taken to mean that nobody speaks of a place. */
    public enum Silence {
        /** Nothing. */
        NO_EVIDENCE,
        /** That it did not change, if others near it are spoken of. */
        EVIDENCE
    }

    /**
     * How histories are drawn.
     *
     * @param seed what chance depends on
     * @param chains how many chains are run
     * @param sweeps how many histories of the whole are kept of each chain; a half as many are passed over at first
     */
    public record Drawing(int seed, int chains, int sweeps) {
        private static final int LEAST_CHAINS = 2;
        private static final int MOST_CHAINS = 64;
        private static final int LEAST_SWEEPS = 20;
        private static final int MOST_SWEEPS = 100_000;

        public Drawing {
            if (chains < LEAST_CHAINS || chains > MOST_CHAINS) {
                throw new IllegalArgumentException("chains are from " + LEAST_CHAINS + " to " + MOST_CHAINS);
            }
            if (sweeps < LEAST_SWEEPS || sweeps > MOST_SWEEPS) {
                throw new IllegalArgumentException("sweeps are from " + LEAST_SWEEPS + " to " + MOST_SWEEPS);
            }
        }
    }

    /** What a scenario that says nothing gets. */
    public static final ModelSettings DEFAULTS =
            new ModelSettings(0.8, 0.02, Silence.NO_EVIDENCE, true, new Drawing(1, 4, 200));

    public ModelSettings {
        if (!(threshold >= 0.5 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold is from 0.5 to under 1");
        }
        if (!(spanStep > 0 && spanStep <= 0.5)) {
            throw new IllegalArgumentException("a step between spans is over 0 and at most 0.5");
        }
    }

    /** The same with histories drawn in another way. */
    public ModelSettings with(Drawing other) {
        return new ModelSettings(threshold, spanStep, silence, learnSources, other);
    }
}
