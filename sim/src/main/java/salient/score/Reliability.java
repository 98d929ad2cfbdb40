package salient.score;

/**
 * The reliability diagram of the likeliest state: forecasts in bins by how likely they called the state that they thought
 * likeliest, and for each bin how often that state was so. Of several that are equally likely each has its share.
 *
 * <p>Sources: M. H. DeGroot and S. E. Fienberg, "The comparison and evaluation of forecasters", The Statistician 32, 1983
 * (the diagram); C. Guo et al., "On calibration of modern neural networks", ICML 2017 (of the likeliest class, and the
 * expected calibration error).
 */
public final class Reliability {
    /** Bins of equal width, from 0 to 1; 1 itself is in the last. */
    public static final int BINS = 10;

    private final long[] counts = new long[BINS];
    private final double[] said = new double[BINS];
    private final double[] right = new double[BINS];

    /** Adds a forecast of which the likeliest state has {@code probability}, and is so with the share {@code hit}. */
    void add(double probability, double hit) {
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        counts[bin]++;
        said[bin] += probability;
        right[bin] += hit;
    }

    /** Adds all that {@code other} has. */
    public void add(Reliability other) {
        for (int bin = 0; bin < BINS; bin++) {
            counts[bin] += other.counts[bin];
            said[bin] += other.said[bin];
            right[bin] += other.right[bin];
        }
    }

    /** How many forecasts are in {@code bin}. */
    public long count(int bin) {
        return counts[bin];
    }

    /** The mean probability of the forecasts in {@code bin}, which is not empty. */
    public double meanProbability(int bin) {
        return said[bin] / counts[bin];
    }

    /** How often the likeliest state was so in {@code bin}, which is not empty. */
    public double hitRate(int bin) {
        return right[bin] / counts[bin];
    }

    /** How far the two are apart on the average, each bin by its forecasts: the expected calibration error. */
    public double calibrationError() {
        double sum = 0;
        long all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(said[bin] - right[bin]);
            all += counts[bin];
        }
        return sum / all;
    }
}
