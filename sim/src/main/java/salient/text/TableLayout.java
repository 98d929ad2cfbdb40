package salient.text;

import salient.problem.Origin;

/**
 * Where a table has what.
 *
 * @param name its file, relative to the workspace
 * @param columns those that it may have
 * @param header those that it has
 */
record TableLayout(String name, TableFormat format, Columns columns, TableHeader header, RecordPositions positions) {
    /** Whether it must have {@code column}. */
    boolean needs(String column) {
        return columns.needed().contains(column);
    }

    /** The place of {@code column} in each row, from 0; -1 if the header lacks it. */
    int index(String column) {
        return header.index(column);
    }

    /** Where the cell of {@code column} begins in the row that starts on {@code line}. */
    Origin origin(int line, String column) {
        return index(column) < 0 ? new Origin(name, line, 0) : positions.cell(line, index(column));
    }
}
