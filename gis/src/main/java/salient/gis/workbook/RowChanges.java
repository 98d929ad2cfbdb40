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
 * @param changed what those that have something else in another column have in that one
 * @param removed what those that are gone had in that column
 * @param moved whether those that are the same stand in another order
 */
public record RowChanges(int added, List<String> changed, List<String> removed, boolean moved) {
    private static final int MOST_NAMED = 5;

    public RowChanges {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** From {@code before} to {@code after}, matched by {@code column}. */
    static RowChanges between(List<Map<String, String>> before, List<Map<String, String>> after, String column) {
        Map<Map<String, String>, Integer> same = new HashMap<>();
        before.forEach(row -> same.merge(row, 1, Integer::sum));
        Map<String, Deque<Map<String, String>>> others = new HashMap<>();
        List<Map<String, String>> unmatched = new ArrayList<>();
        List<Map<String, String>> kept = new ArrayList<>();
        for (Map<String, String> row : after) {
            if (same.getOrDefault(row, 0) > 0) {
                same.merge(row, -1, Integer::sum);
                kept.add(row);
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
        List<String> changed = new ArrayList<>();
        for (Map<String, String> row : unmatched) {
            String key = row.getOrDefault(column, "");
            if (others.getOrDefault(key, new ArrayDeque<>()).poll() != null) {
                changed.add(key);
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
        return new RowChanges(unmatched.size() - changed.size(), changed, removed, !isWithin(kept, before));
    }

    /** Whether {@code rows} stand in {@code others} in the same order, whatever is between them. */
    private static boolean isWithin(List<Map<String, String>> rows, List<Map<String, String>> others) {
        int found = 0;
        for (Map<String, String> other : others) {
            found += found < rows.size() && rows.get(found).equals(other) ? 1 : 0;
        }
        return found == rows.size();
    }

    /**
     * It in words, without what did not happen, as in "1 row added, 2 changed (a-1, a-2), 1 removed (a-3)"; of many that
     * are changed or removed, how many.
     */
    public String told() {
        List<String> parts = new ArrayList<>();
        if (added > 0) {
            parts.add(Amounts.count(added, "row") + " added");
        }
        tell(changed, "changed", parts);
        tell(removed, "removed", parts);
        if (moved) {
            parts.add(parts.isEmpty() ? "the rows in another order" : "the others in another order");
        }
        return String.join(", ", parts);
    }

    private static void tell(List<String> keys, String became, List<String> parts) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> named =
                keys.stream().filter(key -> !key.isEmpty()).distinct().toList();
        boolean few = !named.isEmpty() && named.size() <= MOST_NAMED;
        parts.add((parts.isEmpty() ? Amounts.count(keys.size(), "row") : Integer.toString(keys.size())) + " " + became
                + (few ? " (" + String.join(", ", named) + ")" : ""));
    }

    /** Whether nothing that stood before is lost. */
    boolean onlyAdd() {
        return changed.isEmpty() && removed.isEmpty() && !moved;
    }
}
