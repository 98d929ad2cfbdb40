package salient.text;

/**
 * Where a table has what.
 *
 * @param name its file, relative to the workspace
 * @param columns those that it may have
 * @param header those that it has
 */
record TableLayout(String name, TableFormat format, Columns columns, TableHeader header) {
    /** Whether it must have {@code column}. */
    boolean needs(String column) {
        return columns.needed().contains(column);
    }

    /** The place of {@code column} in each row, from 0; -1 if the header lacks it. */
    int index(String column) {
        return header.index(column);
    }
}
