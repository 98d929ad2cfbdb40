package salient.peer;

/**
 * The model of territorial control of T. Anders, with her numbers: five levels of control, four symbols that are observed of
 * a cell, and how events count from afar and from before.
 *
 * <p>Sources: T. Anders, "Territorial control in civil wars: theory and measurement using machine learning", Journal of Peace
 * Research 57, 2020, doi 10.1177/0022343320959687, and the scripts that reproduce it ({@code
 * thereseanders/territorialcontrol-jpr}: {@code est/hmm_nga.R}, {@code utils/func_hmm.R}, {@code precleaning/weights_nga.R}),
 * from which the numbers are taken. The scripts hand the transposed matrix of transitions to their decoder, whose rows then
 * do not add up to one; here it is as it is stated.
 */
final class AndersModel {
    /** Levels of control, from the rebels' through three grades of contested to the government's. */
    static final int LEVELS = 5;

    /** No events to speak of. */
    static final int QUIET = 0;
    /** Conventional acts prevail. */
    static final int CONVENTIONAL = 1;
    /** Neither prevails. */
    static final int MIXED = 2;
    /** Terrorism prevails. */
    static final int TERROR = 3;

    private static final int SYMBOLS = 4;
    private static final double[] EMISSION = {
        0.6, 0.175, 0.175, 0.05, //
        0.05, 0.6, 0.175, 0.175, //
        0.05, 0.175, 0.6, 0.175, //
        0.05, 0.175, 0.175, 0.6, //
        0.6, 0.05, 0.175, 0.175
    };
    private static final double[] TRANSITION = {
        0.25, 0.5, 0.025, 0.2, 0.025, //
        0.25, 0.15, 0.075, 0.5, 0.025, //
        0.05, 0.025, 0.05, 0.85, 0.025, //
        0.025, 0.075, 0.15, 0.125, 0.625, //
        0.05, 0.075, 0.475, 0.025, 0.375
    };
    private static final double SURE = 0.9;

    /** Weighted events below this are none. */
    private static final double TRUNCATED = 0.05;
    /** Weighted events up to this are too few to be observed. */
    private static final double TOO_FEW = 0.1;
    /** So near to each other, neither sort prevails. */
    private static final double MARGIN = 0.05;

    private AndersModel() {}

    /** From each level, in a row, to each at the next step. */
    static double[] transition() {
        return TRANSITION.clone();
    }

    /** How likely {@code symbol} is at {@code level}. */
    static double emission(int level, int symbol) {
        return EMISSION[level * SYMBOLS + symbol];
    }

    /** The levels at first, where the rebels or the government surely have the cell. */
    static double[] initial(boolean rebels) {
        double[] levels = new double[LEVELS];
        java.util.Arrays.fill(levels, (1 - SURE) / (LEVELS - 1));
        levels[rebels ? 0 : LEVELS - 1] = SURE;
        return levels;
    }

    /** How much an event counts that lies {@code km} away. */
    static double nearness(double km) {
        return 1 / (1 + StrictMath.exp(-(7 - 0.35 * km)));
    }

    /** How much an event counts that lies {@code steps} back. */
    static double recency(int steps) {
        return 1 / (1 + StrictMath.exp(-(8 - 2.5 * steps)));
    }

    /**
     * What is observed of a cell.
     *
     * @param terror events of that sort, weighted by nearness and recency
     * @param conventional the same
     * @param meanTerror the mean over all cells at that time
     */
    static int symbol(double terror, double conventional, double meanTerror, double meanConventional) {
        if (terror <= TOO_FEW && conventional <= TOO_FEW) {
            return QUIET;
        }
        double shareTerror = poisson(Math.floor(truncated(terror)), meanTerror);
        double shareConventional = poisson(Math.floor(truncated(conventional)), meanConventional);
        if (Math.abs(shareTerror - shareConventional) <= MARGIN) {
            return MIXED;
        }
        return shareConventional < shareTerror ? TERROR : CONVENTIONAL;
    }

    /** {@code events}, or none if they are too few to count at all. */
    static double truncated(double events) {
        return events < TRUNCATED ? 0 : events;
    }

    /** The probability that a Poisson variable of {@code mean} is at most {@code count}. */
    private static double poisson(double count, double mean) {
        double term = StrictMath.exp(-mean);
        double sum = term;
        for (int k = 1; k <= count; k++) {
            term *= mean / k;
            sum += term;
        }
        return Math.min(1, sum);
    }
}
