package salient.compare;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How often, or over how much ground, two readings give each pair of labels.
 *
 * <p>Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20
 * (1960), 37-46.
 */
public final class Contingency {
    private final Map<String, Double> first = new TreeMap<>();
    private final Map<String, Double> second = new TreeMap<>();
    private double agreed;
    private double total;

    /** Counts one thing of {@code weight} that the first reading calls {@code a} and the second {@code b}. */
    public void add(String a, String b, double weight) {
        first.merge(a, weight, Double::sum);
        second.merge(b, weight, Double::sum);
        agreed += a.equals(b) ? weight : 0;
        total += weight;
    }

    /**
     * Cohen's kappa: agreement beyond what the two would reach by chance with the labels they use. Absent if nothing was
     * counted or both use one and the same label throughout, when chance leaves nothing to reach.
     */
    public OptionalDouble kappa() {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        double chance = 0;
        for (Map.Entry<String, Double> entry : first.entrySet()) {
            chance += entry.getValue() / total * (second.getOrDefault(entry.getKey(), 0.0) / total);
        }
        return 1 - chance < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of((agreed / total - chance) / (1 - chance));
    }
}
