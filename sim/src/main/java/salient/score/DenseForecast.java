package salient.score;

/** A forecast that holds every probability. */
public final class DenseForecast implements Forecast {
    /** By so much may the probabilities of a place and day miss one. */
    private static final double ROUNDING = 1e-9;

    private final int days;
    private final int states;
    private final double[] probabilities;

    /** One in which nothing is set yet. */
    public DenseForecast(int places, int days, int states) {
        this.days = days;
        this.states = states;
        this.probabilities = new double[Math.multiplyExact(Math.multiplyExact(places, days), states)];
    }

    /**
     * Sets the probabilities at {@code place} on {@code day}.
     *
     * @param from where in {@code all} they begin
     * @throws IllegalArgumentException if they do not add up to one
     */
    public void set(int place, int day, double[] all, int from) {
        double sum = 0;
        for (int state = 0; state < states; state++) {
            double probability = all[from + state];
            if (!(probability >= 0)) {
                throw new IllegalArgumentException("a probability is not below zero, got " + probability);
            }
            sum += probability;
        }
        if (!(Math.abs(sum - 1) < ROUNDING)) {
            throw new IllegalArgumentException("probabilities add up to one, got " + sum);
        }
        System.arraycopy(all, from, probabilities, at(place, day), states);
    }

    private int at(int place, int day) {
        return (place * days + day) * states;
    }

    @Override
    public int states() {
        return states;
    }

    @Override
    public double probability(int place, int day, int state) {
        return probabilities[at(place, day) + state];
    }
}
