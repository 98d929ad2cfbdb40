package salient.compare;

import java.util.List;

/**
 * What is counted of the ground, shared out exactly among those who speak: the Shapley value of each.
 *
 * @param players whether camps or sources play
 * @param measure what is counted
 * @param baseline what the baseline alone comes to, whoever else is silent
 * @param values of each player, the largest first whatever its sign; with the baseline they add up to what is found when
 *     all are heard and nothing is cut off
 */
public record Shares(Players players, Measure measure, Value baseline, List<Value> values) {
    /** Who plays. */
    public enum Players {
        CAMPS,
        SOURCES
    }

    /**
     * A player's part.
     *
     * @param player id of a camp or a source, or {@link Sensitivity#REST}
     */
    public record Value(String player, double placeDays, double km2Days) {}

    public Shares {
        values = List.copyOf(values);
    }

    /** The part of {@code value} in all that players add and take away, from 0 to 1; 0 if none does anything. */
    public double share(Value value) {
        double all = values.stream().mapToDouble(v -> Math.abs(v.km2Days())).sum();
        return all == 0 ? 0 : Math.abs(value.km2Days()) / all;
    }
}
