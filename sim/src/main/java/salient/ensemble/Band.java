package salient.ensemble;

import java.util.Arrays;

/**
 * What the members of an ensemble come to in one figure: their mean, and between which values the middle half and nine
 * in ten of them lie.
 */
public record Band(double mean, double low90, double low50, double median, double high50, double high90) {
    /** The band of {@code values}, of which there are some; they are sorted. */
    public static Band of(float[] values) {
        Arrays.sort(values);
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return new Band(
                sum / values.length,
                quantile(values, 0.05),
                quantile(values, 0.25),
                quantile(values, 0.5),
                quantile(values, 0.75),
                quantile(values, 0.95));
    }

    /** Between the two values next to it, by R. J. Hyndman and Y. Fan, "Sample quantiles", 1996, definition 7. */
    private static double quantile(float[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
