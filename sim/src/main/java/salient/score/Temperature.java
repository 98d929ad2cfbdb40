package salient.score;

import java.util.List;

/**
 * Recalibration by one number: probabilities to the power of its inverse, made to add up to one again. Above 1 a forecast
 * becomes less sure, below 1 surer; which state is the likeliest stays as it is.
 *
 * <p>Source: C. Guo et al., "On calibration of modern neural networks", ICML 2017 (temperature scaling).
 */
public record Temperature(double value) {
    /** Leaves everything as it is. */
    public static final Temperature NONE = new Temperature(1);

    private static final double LEAST = 0.2;
    private static final double MOST = 5;
    /** Halvings of the golden section: to a thousandth. */
    private static final int STEPS = 24;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    public Temperature {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a temperature is above zero, got " + value);
        }
    }

    /** A forecast and what of it is known. */
    public record Known(Forecast forecast, Sample sample) {}

    /** The temperature that makes the log score of {@code lessons} least, from a fifth to five. */
    public static Temperature learnt(List<Known> lessons) {
        double low = StrictMath.log(LEAST);
        double high = StrictMath.log(MOST);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = loss(left, lessons);
        double atRight = loss(right, lessons);
        for (int step = 0; step < STEPS; step++) {
            if (atLeft < atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = loss(left, lessons);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = loss(right, lessons);
            }
        }
        return new Temperature(StrictMath.exp((low + high) / 2));
    }

    private static double loss(double logarithm, List<Known> lessons) {
        Temperature tried = new Temperature(StrictMath.exp(logarithm));
        Scores scores = new Scores();
        for (Known lesson : lessons) {
            scores.add(Scores.of(tried.of(lesson.forecast()), lesson.sample()));
        }
        return scores.count() == 0 ? 0 : scores.log();
    }

    /** {@code forecast}, recalibrated. */
    public Forecast of(Forecast forecast) {
        return value == 1 ? forecast : new Tempered(forecast, 1 / value);
    }

    /** A forecast at another temperature: worked out when it is asked for. */
    private record Tempered(Forecast forecast, double power) implements Forecast {
        @Override
        public int states() {
            return forecast.states();
        }

        @Override
        public double probability(int place, int day, int state) {
            double[] all = new double[states()];
            copy(place, day, all);
            return all[state];
        }

        @Override
        public void copy(int place, int day, double[] all) {
            forecast.copy(place, day, all);
            double sum = 0;
            for (int state = 0; state < all.length; state++) {
                all[state] = StrictMath.pow(all[state], power);
                sum += all[state];
            }
            for (int state = 0; state < all.length; state++) {
                all[state] /= sum;
            }
        }
    }
}
