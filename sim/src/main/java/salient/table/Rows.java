package salient.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Takes the rows of one table: RFC 4180, lines ended by LF, quotes only where they are needed. */
public final class Rows {
    private final int width;
    private final CsvWriter writer;
    private final String[] written;

    /** Writes the header, {@code columns}, to {@code writer}. */
    public Rows(List<String> columns, Writer writer) throws IOException {
        this.width = columns.size();
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        this.written = columns.toArray(String[]::new);
        write(written);
    }

    /** Adds a row that has a cell for each column. */
    public void add(Cell... cells) throws IOException {
        if (cells.length != width) {
            throw new IllegalStateException("a row of " + cells.length + " cells in a table of " + width + " columns");
        }
        for (int i = 0; i < width; i++) {
            written[i] = cells[i].written();
        }
        write(written);
    }

    /** Adds the row that tells of {@code row} in {@code columns}, which are those of the table. */
    public <R> void add(R row, Column<R>[] columns) throws IOException {
        Cell[] cells = new Cell[columns.length];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = columns[i].cell(row);
        }
        add(cells);
    }

    /** Hands on what is still held back. */
    public void flush() throws IOException {
        writer.flush();
    }

    private void write(String... cells) throws IOException {
        try {
            writer.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
