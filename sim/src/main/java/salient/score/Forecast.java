package salient.score;

/**
 * How likely each state is at each place on each day. Places and days are numbered from 0 as the {@link ForecastTask} has
 * them, states as {@link States} has them; the probabilities of one place and day add up to one.
 */
public interface Forecast {
    /** How many states there are. */
    int states();

    /** The probability of {@code state} at {@code place} on {@code day}. */
    double probability(int place, int day, int state);

    /** Puts the probabilities of all states at {@code place} on {@code day} into {@code all}, which has room for them. */
    default void copy(int place, int day, double[] all) {
        for (int state = 0; state < states(); state++) {
            all[state] = probability(place, day, state);
        }
    }
}
