package salient.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** The first record of a table: which column stands where. */
final class TableHeader {
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int cells;

    private TableHeader(int cells) {
        this.cells = cells;
    }

    /**
     * Checks {@code header} against {@code columns}, which it must have in any order, and no others.
     *
     * @return empty, with a problem filed, if its cells are not parted by commas
     */
    static Optional<TableHeader> read(
            String file, List<String> header, List<String> columns, RecordPositions positions, Problems problems) {
        if (header.size() == 1 && columns.size() > 1 && header.get(0).matches("(?s).*[;\t|].*")) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    new Origin(file, 1, 1),
                    "the header has no comma in it",
                    "save " + file + " with commas between the cells");
            return Optional.empty();
        }
        TableHeader read = new TableHeader(header.size());
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i).strip();
            if (!columns.contains(column)) {
                unknown.add(column);
                problems.error(
                        ProblemCode.UNKNOWN_COLUMN,
                        positions.cell(1, i),
                        "column " + Quoted.text(column) + " is not known",
                        meant(column, columns) + "take it out of " + file);
            } else if (read.indexes.putIfAbsent(column, i) != null) {
                problems.error(
                        ProblemCode.DUPLICATE_COLUMN,
                        positions.cell(1, i),
                        "column \"" + column + "\" stands here a second time",
                        "take one of them out of " + file);
            }
        }
        for (String column : columns) {
            if (!read.indexes.containsKey(column)) {
                problems.error(
                        ProblemCode.MISSING_COLUMN,
                        new Origin(file, 1, 0),
                        "column \"" + column + "\" is missing",
                        renamed(column, unknown) + "add it to the header of " + file);
            }
        }
        return Optional.of(read);
    }

    private static String meant(String column, List<String> columns) {
        return NearestName.find(column, columns)
                .map(near -> "did you mean \"" + near + "\"? otherwise ")
                .orElse("");
    }

    private static String renamed(String column, Set<String> unknown) {
        return NearestName.find(column, unknown)
                .map(near -> "rename column " + Quoted.text(near) + ", or ")
                .orElse("");
    }

    /** Number of its cells. */
    int cells() {
        return cells;
    }

    /** Where {@code column} stands, from 0; -1 if it is missing. */
    int index(String column) {
        return indexes.getOrDefault(column, -1);
    }
}
