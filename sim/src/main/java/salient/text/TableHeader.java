package salient.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** The first record of a table: which column stands where. */
public final class TableHeader {
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<Integer> unnamed = new LinkedHashSet<>();
    private final int width;
    private final int cells;

    private TableHeader(int width, int cells) {
        this.width = width;
        this.cells = cells;
    }

    /**
     * Checks {@code header} against {@code columns}. A cell with nothing in it is no
     * heading: what stands below it must be empty too.
     *
     * @return empty, with a problem filed, if its cells are not parted by commas, semicolons or tabs, or it names no column
     */
    static Optional<TableHeader> read(String file, TableRecord header, Columns columns, Problems problems) {
        int line = header.line();
        List<String> headings = IntStream.range(0, header.size())
                .mapToObj(header::cell)
                .map(Blanks::strip)
                .toList();
        if (headings.size() == 1
                && columns.known().size() > 1
                && headings.get(0).indexOf('|') >= 0) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    new Origin(file, line, 1),
                    "the header has no comma, semicolon or tab in it",
                    "save " + file + " with commas between the cells");
            return Optional.empty();
        }
        if (headings.stream().noneMatch(heading -> columns.known().contains(columns.current(heading)))) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    new Origin(file, line, 1),
                    "the first line names no column of this table: " + Quoted.text(String.join(", ", headings)),
                    "begin " + file + " with " + columns.header(headings) + Skeletons.header(file));
            return Optional.empty();
        }
        TableHeader read = new TableHeader(width(headings), headings.size());
        List<String> absent = new ArrayList<>(columns.known());
        headings.forEach(heading -> absent.remove(columns.current(heading)));
        List<String> missing = columns.known().stream()
                .filter(columns.needed()::contains)
                .filter(absent::contains)
                .toList();
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < read.width; i++) {
            String column = columns.current(headings.get(i));
            if (column.isEmpty()) {
                read.unnamed.add(i);
            } else if (!columns.known().contains(column) && columns.alone()) {
                unknown.add(column);
                problems.error(
                        ProblemCode.UNKNOWN_COLUMN,
                        header.origin(file, i),
                        "column " + Quoted.text(column) + " is not known",
                        meant(column, absent, missing) + "take it out of " + file);
            } else if (columns.known().contains(column) && read.indexes.putIfAbsent(column, i) != null) {
                problems.error(
                        ProblemCode.DUPLICATE_COLUMN,
                        header.origin(file, i),
                        "column \"" + column + "\" stands here a second time",
                        "take one of them out of " + file);
            }
        }
        for (String column : missing) {
            String template = column.equals(missing.get(0)) ? Skeletons.header(file) : "";
            problems.error(
                    ProblemCode.MISSING_COLUMN,
                    new Origin(file, line, 0),
                    "column " + Quoted.text(column) + " is missing",
                    renamed(column, unknown) + "add it to the header of " + file + template);
        }
        return Optional.of(read);
    }

    /** Number of cells up to the last heading. */
    private static int width(List<String> headings) {
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /**
     * What an unknown {@code column} may be meant for.
     *
     * @param absent known columns that the table does not have
     * @param missing those of them that it must have
     */
    private static String meant(String column, List<String> absent, List<String> missing) {
        return NearestName.find(column, absent)
                .map(near -> "did you mean \"" + near + "\"? otherwise ")
                .orElse(
                        missing.isEmpty()
                                ? ""
                                : "if it is what is missing (" + String.join(", ", missing)
                                        + "), rename it; otherwise ");
    }

    private static String renamed(String column, Set<String> unknown) {
        return NearestName.find(column, unknown)
                .map(near -> "rename column " + Quoted.text(near) + ", or ")
                .orElse("");
    }

    /** Number of its cells, without empty ones at its end. */
    public int width() {
        return width;
    }

    /** Number of its cells, with those. */
    public int cells() {
        return cells;
    }

    /** Where cells have nothing above them, from 0. */
    public Set<Integer> unnamed() {
        return unnamed;
    }

    /** Where {@code column} stands, from 0; -1 if it is missing. */
    public int index(String column) {
        return indexes.getOrDefault(column, -1);
    }
}
