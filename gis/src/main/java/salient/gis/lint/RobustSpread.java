package salient.gis.lint;

import java.util.Arrays;
import java.util.Collection;

/**
 * Where values lie and how far they spread, by measures that a few wild ones do not move.
 *
 * <p>Source: P. J. Rousseeuw and C. Croux, Alternatives to the median absolute deviation, Journal of the American
 * Statistical Association 88 (1993), 1273-1283, which has the factor 1.4826 that makes the measure agree with the standard
 * deviation of normal values.
 *
 * @param median of the values
 * @param deviation 1.4826 times the median of their distances from the median
 */
record RobustSpread(double median, double deviation) {
    private static final double TO_STANDARD_DEVIATION = 1.4826;

    /** That of {@code values}, of which there are one or more. */
    static RobustSpread of(Collection<Double> values) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        double median = median(all);
        double[] distances =
                Arrays.stream(all).map(value -> Math.abs(value - median)).toArray();
        return new RobustSpread(median, TO_STANDARD_DEVIATION * median(distances));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
