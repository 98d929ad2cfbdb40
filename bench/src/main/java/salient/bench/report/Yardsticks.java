package salient.bench.report;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What kernels take as multiples of the yardstick, a kernel that was measured beside them: that can be compared between
 * machines.
 */
final class Yardsticks {
    /** The kernel that is the yardstick. */
    static final String KERNEL = "yardstick";

    private Yardsticks() {}

    /**
     * The multiples of {@code times}, by kernel and size.
     *
     * @throws IllegalArgumentException if the yardstick is not among them
     */
    static SortedMap<String, Double> of(List<KernelTime> times) {
        double yardstick = KernelTime.find(times, KERNEL, "")
                .orElseThrow(() -> new IllegalArgumentException("the yardstick was not measured beside the kernels"))
                .ms();
        SortedMap<String, Double> multiples = new TreeMap<>();
        for (KernelTime time : times) {
            if (!time.kernel().equals(KERNEL)) {
                multiples.put(key(time), time.ms() / yardstick);
            }
        }
        return multiples;
    }

    /** What {@code time} is called where multiples are stored. */
    static String key(KernelTime time) {
        return time.size().isEmpty() ? time.kernel() : time.kernel() + " " + time.size();
    }

    /** The multiples that are stored in {@code file}: columns kernel and yardsticks. */
    static SortedMap<String, Double> stored(Path file) {
        SortedMap<String, Double> multiples = new TreeMap<>();
        CsvFile.rows(file)
                .forEach(row -> multiples.put(row.getField("kernel"), Double.valueOf(row.getField("yardsticks"))));
        return multiples;
    }
}
