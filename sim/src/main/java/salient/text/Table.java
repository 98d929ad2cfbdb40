package salient.text;

import java.util.List;

/** A CSV file whose header has been checked, row by row. */
public final class Table {
    private final TableLayout layout;
    private final List<Row> rows;
    private final List<Row> misshapen;
    private final boolean cutShort;
    private final int records;

    Table(TableLayout layout, List<Row> rows, List<Row> misshapen, boolean cutShort, int records) {
        this.layout = layout;
        this.rows = rows;
        this.misshapen = misshapen;
        this.cutShort = cutShort;
        this.records = records;
    }

    /** Its file, relative to the workspace. */
    public String name() {
        return layout.name();
    }

    /** Its rows, first to last: those with as many cells as the header and something in them. */
    public List<Row> rows() {
        return rows;
    }

    /** Rows with too few or too many cells: their first cells can be trusted more or less. */
    public List<Row> misshapen() {
        return misshapen;
    }

    /** Whether every row can be asked for {@code column}: the header has it and the file could be read to its end. */
    public boolean whole(String column) {
        return !cutShort && layout.index(column) >= 0;
    }

    /** Number of records below the header. */
    public int records() {
        return records;
    }
}
