package salient.score;

/**
 * What is scored of forecasts: sums over the forecasts that were added. All scores are means, so that those of campaigns of
 * one size can be averaged.
 *
 * <p>Sources: G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950,
 * in its form for several classes, from 0 to 2; I. J. Good, "Rational decisions", JRSS B 14, 1952 (the log score).
 */
public final class Scores {
    /** What is called less likely than this counts in the log score as if it had been called so likely. */
    public static final double LOG_FLOOR = 1e-4;

    private static final CredibleSet HALF = new CredibleSet(0.5);
    private static final CredibleSet NINE_TENTHS = new CredibleSet(0.9);

    private long count;
    private double brier;
    private double log;
    private double right;
    private double half;
    private double nineTenths;
    private double exactlyNineTenths;
    private final Reliability reliability = new Reliability();

    /** The scores of {@code forecast} on {@code sample}. */
    public static Scores of(Forecast forecast, Sample sample) {
        Scores scores = new Scores();
        double[] probabilities = new double[forecast.states()];
        sample.forEach((place, day, truth) -> {
            forecast.copy(place, day, probabilities);
            scores.add(probabilities, truth);
        });
        return scores;
    }

    /** Adds a forecast of one place and day at which it was {@code truth}. */
    void add(double[] probabilities, int truth) {
        count++;
        double greatest = 0;
        int equals = 0;
        for (int state = 0; state < probabilities.length; state++) {
            double miss = probabilities[state] - (state == truth ? 1 : 0);
            brier += miss * miss;
            if (probabilities[state] > greatest) {
                greatest = probabilities[state];
                equals = 0;
            }
            equals += probabilities[state] == greatest ? 1 : 0;
        }
        log -= StrictMath.log(Math.max(LOG_FLOOR, probabilities[truth]));
        double hit = probabilities[truth] == greatest ? 1.0 / equals : 0;
        right += hit;
        reliability.add(greatest, hit);
        half += HALF.atLeast(probabilities, truth);
        nineTenths += NINE_TENTHS.atLeast(probabilities, truth);
        exactlyNineTenths += NINE_TENTHS.exactly(probabilities, truth);
    }

    /** Adds all that {@code other} has. */
    public void add(Scores other) {
        count += other.count;
        brier += other.brier;
        log += other.log;
        right += other.right;
        half += other.half;
        nineTenths += other.nineTenths;
        exactlyNineTenths += other.exactlyNineTenths;
        reliability.add(other.reliability);
    }

    /** How many forecasts were scored. */
    public long count() {
        return count;
    }

    /** The sum over states of (probability − 1 if it was so, else probability)²; from 0, all right, to 2. */
    public double brier() {
        return brier / count;
    }

    /** Minus the natural logarithm of the probability of what was so, or of {@link #LOG_FLOOR} if that is greater. */
    public double log() {
        return log / count;
    }

    /** How often the likeliest state was so; of several that are equally likely each counts its share. */
    public double accuracy() {
        return right / count;
    }

    /** How often the smallest set of states with a probability of one half or more held what was so. */
    public double halfCovered() {
        return half / count;
    }

    /** The same for nine tenths. */
    public double nineTenthsCovered() {
        return nineTenths / count;
    }

    /** The same, with the state that was added last cut so that the set comes to nine tenths and not to more. */
    public double exactlyNineTenthsCovered() {
        return exactlyNineTenths / count;
    }

    /** The reliability diagram. */
    public Reliability reliability() {
        return reliability;
    }
}
