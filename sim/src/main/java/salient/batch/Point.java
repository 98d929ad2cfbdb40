package salient.batch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan asks for: one way of varying one scenario. Several points may come to one task.
 *
 * @param sweep name of the sweep; empty for the scenario as it is
 * @param options the options that the sweep varies, as they are here
 * @param changes all that is changed of the scenario here
 */
public record Point(String sweep, SortedMap<String, String> options, Changes changes, Task task) {
    public Point {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }
}
