package salient.text;

import salient.problem.Problems;

/** The row of a table at which reading stands. Nothing of it is left when reading goes on, but for what was kept. */
public final class PassingRow {
    private final TableLayout layout;
    private final RecordReader reader;
    private final Problems problems;
    private Row kept;

    PassingRow(TableLayout layout, RecordReader reader, Problems problems) {
        this.layout = layout;
        this.reader = reader;
        this.problems = problems;
        this.kept = new Row(layout, reader.keep(), problems);
    }

    /** The line on which it starts, from 1. */
    public int line() {
        return reader.line();
    }

    /** The row, to be kept. */
    public Row row() {
        if (kept.line() != reader.line()) {
            kept = new Row(layout, reader.keep(), problems);
        }
        return kept;
    }

    /** Where {@code columns} stand, from 0; -1 for one that is not there. */
    int[] indexes(String... columns) {
        int[] indexes = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            indexes[i] = layout.index(columns[i]);
        }
        return indexes;
    }

    /** Where its cells are written until reading goes on. */
    byte[] bytes() {
        return reader.bytes();
    }

    /** Where cell {@code index} begins in {@link #bytes}. */
    int start(int index) {
        return reader.start(index);
    }

    /** Where it ends there. */
    int end(int index) {
        return reader.end(index);
    }
}
