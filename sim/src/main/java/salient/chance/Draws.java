package salient.chance;

/** Draws from distributions. They depend on the random numbers alone: functions are those of {@link StrictMath}. */
public final class Draws {
    private final SplitMix64 random;

    public Draws(SplitMix64 random) {
        this.random = random;
    }

    /** A number from 0 to 1, 1 not included. */
    public double unit() {
        return random.unit();
    }

    /**
     * Of the normal distribution with mean 0 and deviation 1.
     *
     * <p>Source: G. E. P. Box and M. E. Muller, "A note on the generation of random normal deviates", 1958.
     */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.unit()));
        return radius * StrictMath.cos(2 * Math.PI * random.unit());
    }

    /**
     * Of the gamma distribution of {@code shape}, which is over 0, and scale 1.
     *
     * <p>Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", 2000.
     */
    public double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - random.unit(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            if (StrictMath.log(1 - random.unit()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }

    /** Of the beta distribution of {@code a} and {@code b}, both over 0. */
    public double beta(double a, double b) {
        double one = gamma(a);
        return one / (one + gamma(b));
    }

    /**
     * Of the Dirichlet distribution whose parameters, all over 0, stand in {@code counts} from {@code first} on: {@code
     * length} shares that add up to one are written into {@code shares} at the same places.
     */
    public void dirichlet(double[] counts, double[] shares, int first, int length) {
        double sum = 0;
        for (int i = first; i < first + length; i++) {
            shares[i] = gamma(counts[i]);
            sum += shares[i];
        }
        for (int i = first; i < first + length; i++) {
            shares[i] /= sum;
        }
    }
}
