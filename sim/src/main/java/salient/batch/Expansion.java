package salient.batch;

import java.util.List;

/**
 * All that a plan comes to.
 *
 * @param points in the order of the plan
 * @param tasks each once, by id
 */
public record Expansion(List<Point> points, List<Task> tasks) {
    public Expansion {
        points = List.copyOf(points);
        tasks = tasks.stream().sorted().toList();
    }
}
