package salient.control;

/**
 * How well the chains of a model agree on the ground that each holder has, at the worst of all holders and days.
 *
 * @param rHat 1 where chains agree
 * @param effectiveHistories how many histories drawn at random would tell as much as those of the chains
 */
public record Convergence(double rHat, double effectiveHistories) {
    /** Over this, chains do not agree. */
    public static final double AGREED = 1.05;

    /** Whether the chains agree. */
    public boolean agreed() {
        return rHat <= AGREED;
    }
}
