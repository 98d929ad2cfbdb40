package salient.batch.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import salient.batch.BatchTable;
import salient.batch.Task;

/**
 * Which tasks share files: as many as make files of a sensible size, told from the campaigns alone, so that the same plan
 * has the same files however it was carried out.
 */
public final class Parts {
    private static final int ROWS_OF_A_PART = 2_000_000;
    private static final int MOST_TASKS = 2_000;

    private Parts() {}

    /** The file, in the folder of the plan, that has the rows of {@code table} of {@code part}. */
    public static String file(BatchTable table, int part, String suffix) {
        return table.schema().name() + "/part-" + String.format(Locale.ROOT, "%05d", part) + suffix;
    }

    /**
     * The tasks of each part, in order.
     *
     * @param rows about how many rows a task has
     */
    public static List<List<Task>> of(List<Task> tasks, ToIntFunction<Task> rows) {
        List<List<Task>> parts = new ArrayList<>();
        List<Task> part = new ArrayList<>();
        long held = 0;
        for (Task task : tasks) {
            int more = Math.max(1, rows.applyAsInt(task));
            if (!part.isEmpty() && (held + more > ROWS_OF_A_PART || part.size() >= MOST_TASKS)) {
                parts.add(List.copyOf(part));
                part.clear();
                held = 0;
            }
            part.add(task);
            held += more;
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }
}
