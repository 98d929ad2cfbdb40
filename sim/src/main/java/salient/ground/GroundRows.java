package salient.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.campaign.Holder;
import salient.control.Finding;

/**
 * The findings by which ground is told apart, in the order of tables: a row for each that may hold ground, one for each
 * other finding, and one for unassigned ground at the end. Immutable.
 */
final class GroundRows {
    /** What the ground of a row is counted as, and who holds it. */
    record Row(GroundKind kind, Optional<Holder> holder) {}

    private final List<Row> rows;
    private final Map<Row, Integer> numbers = new HashMap<>();

    GroundRows(List<Holder> holders) {
        List<Row> all = new ArrayList<>();
        for (GroundKind kind : GroundKind.values()) {
            if (kind == GroundKind.HELD) {
                holders.forEach(holder -> all.add(new Row(kind, Optional.of(holder))));
            } else {
                all.add(new Row(kind, Optional.empty()));
            }
        }
        this.rows = List.copyOf(all);
        rows.forEach(row -> numbers.put(row, numbers.size()));
    }

    /** All rows; they go by their place in this list. */
    List<Row> all() {
        return rows;
    }

    /** The row of unassigned ground. */
    int unassigned() {
        return rows.size() - 1;
    }

    /**
     * The row of ground of which {@code finding} is found.
     *
     * @throws IllegalArgumentException if the campaign does not have the side that holds it
     */
    int of(Finding finding) {
        Integer row = numbers.get(new Row(GroundKind.of(finding.kind()), finding.holder()));
        if (row == null) {
            throw new IllegalArgumentException("no such side or finding in the campaign: " + finding);
        }
        return row;
    }
}
