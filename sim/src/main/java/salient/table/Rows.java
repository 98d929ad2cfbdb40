package salient.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Takes the rows of one table: RFC 4180, lines ended by LF, quotes only where they are needed. */
public final class Rows {
    private final int width;
    private final CsvWriter writer;

    /** Writes the header, {@code columns}, to {@code writer}. */
    public Rows(List<String> columns, Writer writer) throws IOException {
        this.width = columns.size();
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        write(columns);
    }

    /** Adds a row that has a cell for each column. */
    public void add(Cell... cells) throws IOException {
        if (cells.length != width) {
            throw new IllegalStateException("a row of " + cells.length + " cells in a table of " + width + " columns");
        }
        write(Arrays.stream(cells).map(Cell::written).toList());
    }

    /** Adds the row that tells of {@code row} in {@code columns}, which are those of the table. */
    public <R> void add(R row, Column<R>[] columns) throws IOException {
        add(Arrays.stream(columns).map(column -> column.cell(row)).toArray(Cell[]::new));
    }

    /** Hands on what is still held back. */
    public void flush() throws IOException {
        writer.flush();
    }

    private void write(List<String> cells) throws IOException {
        try {
            writer.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
