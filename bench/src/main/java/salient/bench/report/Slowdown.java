package salient.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** What became slower than it was, told between machines: in multiples of a yardstick. */
final class Slowdown {
    private Slowdown() {}

    /**
     * The kernels that take more than {@code factor} times what is {@code stored}, and those that are stored and were not
     * measured, in name order. A kernel that is not stored is new, and slower than nothing.
     *
     * @throws IllegalArgumentException if the factor is no number above 1, or nothing of what was measured is stored
     */
    static List<String> faults(SortedMap<String, Double> stored, SortedMap<String, Double> now, double factor) {
        if (!(factor > 1 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a kernel is slower by a factor above 1, got " + factor);
        }
        if (stored.keySet().stream().noneMatch(now::containsKey)) {
            throw new IllegalArgumentException("nothing of what was measured is stored: " + now.keySet());
        }
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Double> before : stored.entrySet()) {
            Double measured = now.get(before.getKey());
            if (measured == null) {
                faults.add(before.getKey() + " is stored and was not measured");
            } else if (measured / before.getValue() > factor) {
                faults.add(String.format(
                        Locale.ROOT,
                        "%s takes %.2f times what is stored: %s yardsticks, and %s before",
                        before.getKey(),
                        measured / before.getValue(),
                        Table.number(measured),
                        Table.number(before.getValue())));
            }
        }
        return faults;
    }
}
