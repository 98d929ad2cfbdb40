package salient.model;

import java.util.List;
import java.util.function.IntPredicate;
import salient.control.Convergence;

/**
 * How well chains agree on the ground that each holder has.
 *
 * <p>Source: A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, sections 11.4 and 11.5: split chains, and the effective
 * number of draws by autocorrelations that are summed until a pair of them is negative.
 */
public final class ChainsAgreement {
    /** Ground that varies less is the same in all histories: in square kilometres. */
    private static final double SAME_KM2 = 1e-3;

    private ChainsAgreement() {}

    /**
     * How well {@code chains} agree.
     *
     * @param chains for each chain, history and figure (a day and holder), its value: figures of a history side by side
     */
    public static Convergence on(List<float[]> chains, int figures) {
        return on(chains, figures, figure -> true);
    }

    /** The same of those figures alone that are {@code asked} for by their numbers. */
    static Convergence on(List<float[]> chains, int figures, IntPredicate asked) {
        double worst = 1;
        int histories = chains.get(0).length / Math.max(1, figures);
        double least = (double) chains.size() * histories;
        for (int figure = 0; figure < figures; figure++) {
            if (!asked.test(figure)) {
                continue;
            }
            double[][] halves = halves(chains, figures, figure, histories);
            double within = 0;
            double between = 0;
            double[] means = new double[halves.length];
            double mean = 0;
            int length = histories / 2;
            for (int half = 0; half < halves.length; half++) {
                means[half] = mean(halves[half]);
                mean += means[half] / halves.length;
                within += variance(halves[half], means[half]) / halves.length;
            }
            for (double each : means) {
                between += length * (each - mean) * (each - mean) / (halves.length - 1);
            }
            double whole = (length - 1.0) / length * within + between / length;
            if (whole < SAME_KM2 * SAME_KM2) {
                continue;
            }
            worst = Math.max(worst, within == 0 ? Double.MAX_VALUE : StrictMath.sqrt(whole / within));
            least = Math.min(least, effective(halves, whole));
        }
        return new Convergence(worst, least);
    }

    private static double[][] halves(List<float[]> chains, int figures, int figure, int histories) {
        int length = histories / 2;
        double[][] halves = new double[2 * chains.size()][length];
        for (int half = 0; half < halves.length; half++) {
            float[] chain = chains.get(half / 2);
            for (int i = 0; i < length; i++) {
                halves[half][i] = chain[(half % 2 * length + i) * figures + figure];
            }
        }
        return halves;
    }

    private static double mean(double[] of) {
        double sum = 0;
        for (double each : of) {
            sum += each;
        }
        return sum / of.length;
    }

    private static double variance(double[] of, double mean) {
        double sum = 0;
        for (double each : of) {
            sum += (each - mean) * (each - mean);
        }
        return sum / (of.length - 1);
    }

    private static double effective(double[][] halves, double whole) {
        int length = halves[0].length;
        double all = (double) halves.length * length;
        double sum = 0;
        for (int lag = 1; lag + 1 < length; lag += 2) {
            double pair = correlation(halves, lag, whole) + correlation(halves, lag + 1, whole);
            if (pair < 0) {
                break;
            }
            sum += pair;
        }
        return Math.min(all, all / (1 + 2 * sum));
    }

    /** By the variogram, which knows of differences between chains. */
    private static double correlation(double[][] halves, int lag, double whole) {
        double squares = 0;
        for (double[] half : halves) {
            for (int i = lag; i < half.length; i++) {
                squares += (half[i] - half[i - lag]) * (half[i] - half[i - lag]);
            }
        }
        double variogram = squares / (halves.length * (double) (halves[0].length - lag));
        return 1 - variogram / (2 * whole);
    }
}
