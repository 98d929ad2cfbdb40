package salient.batch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a task comes to: the rows of each table, in their order. A row is a text for each column of the table's schema, the
 * empty text for nothing.
 *
 * @param result digest of the rows of all tables but {@code readings}, whatever the reading is called: 64 hexadecimal digits
 */
public record TaskOutcome(Task task, Map<BatchTable, List<List<String>>> rows, String result) {
    public TaskOutcome {
        Map<BatchTable, List<List<String>>> all = new EnumMap<>(BatchTable.class);
        for (BatchTable table : BatchTable.values()) {
            all.put(table, List.copyOf(rows.getOrDefault(table, List.of())));
        }
        rows = Collections.unmodifiableMap(all);
    }

    /** The rows of {@code table}. */
    public List<List<String>> of(BatchTable table) {
        return rows.getOrDefault(table, List.of());
    }
}
