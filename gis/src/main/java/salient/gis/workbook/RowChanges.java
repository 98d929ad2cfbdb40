package salient.gis.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.wording.Amounts;

/**
 * What a table has otherwise than before, in rows; they are matched by what stands in one column.
 *
 * @param added how many are new
 * @param changed how many have something else in another column
 * @param removed what those that are gone had in that column
 */
public record RowChanges(int added, int changed, List<String> removed) {
    private static final int MOST_NAMED = 5;

    public RowChanges {
        removed = List.copyOf(removed);
    }

    /** From {@code before} to {@code after}, matched by {@code column}. */
    static RowChanges between(List<Map<String, String>> before, List<Map<String, String>> after, String column) {
        Map<Map<String, String>, Integer> same = new HashMap<>();
        before.forEach(row -> same.merge(row, 1, Integer::sum));
        Map<String, Deque<Map<String, String>>> others = new HashMap<>();
        List<Map<String, String>> unmatched = new ArrayList<>();
        for (Map<String, String> row : after) {
            if (same.getOrDefault(row, 0) > 0) {
                same.merge(row, -1, Integer::sum);
            } else {
                unmatched.add(row);
            }
        }
        for (Map<String, String> row : before) {
            if (same.getOrDefault(row, 0) > 0) {
                same.merge(row, -1, Integer::sum);
                others.computeIfAbsent(row.getOrDefault(column, ""), key -> new ArrayDeque<>())
                        .add(row);
            }
        }
        int changed = 0;
        for (Map<String, String> row : unmatched) {
            Deque<Map<String, String>> matches = others.getOrDefault(row.getOrDefault(column, ""), new ArrayDeque<>());
            if (matches.poll() != null) {
                changed++;
            }
        }
        List<String> removed = new ArrayList<>();
        for (Map<String, String> row : before) {
            Deque<Map<String, String>> left = others.getOrDefault(row.getOrDefault(column, ""), new ArrayDeque<>());
            if (!left.isEmpty() && left.peek().equals(row)) {
                left.poll();
                removed.add(row.getOrDefault(column, ""));
            }
        }
        return new RowChanges(unmatched.size() - changed, changed, removed);
    }

    /** It in words, as in "1 row added, 2 changed, 1 removed (a-3)"; of many that are removed, how many. */
    public String told() {
        if (added == 0 && changed == 0 && removed.isEmpty()) {
            return "the rows in another order";
        }
        List<String> named =
                removed.stream().filter(key -> !key.isEmpty()).distinct().toList();
        boolean few = !named.isEmpty() && named.size() <= MOST_NAMED;
        return Amounts.count(added, "row") + " added, " + changed + " changed, " + removed.size() + " removed"
                + (few ? " (" + String.join(", ", named) + ")" : "");
    }

    /** Whether nothing that stood before is lost. */
    boolean onlyAdd() {
        return changed == 0 && removed.isEmpty() && added > 0;
    }
}
