package salient.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Takes the rows of one table. Where they go to a file it is RFC 4180, lines ended by LF, quotes only where they are
 * needed.
 */
public final class Rows {
    private final int width;
    private final Taker taker;

    /** Whoever is shown rows one by one. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the next row, whose cells are the taker's. */
        void take(Cell[] cells) throws IOException;

        /** Hands on what is still held back. */
        default void flush() throws IOException {
            // Nothing is held back.
        }
    }

    /** Shows rows of {@code width} cells to {@code taker}, without a header. */
    public Rows(int width, Taker taker) {
        this.width = width;
        this.taker = taker;
    }

    /** Writes the header, {@code columns}, to {@code writer}. */
    public Rows(List<String> columns, Writer writer) throws IOException {
        this(columns.size(), new CsvLines(columns, writer));
    }

    /** Adds a row that has a cell for each column. */
    public void add(Cell... cells) throws IOException {
        if (cells.length != width) {
            throw new IllegalStateException("a row of " + cells.length + " cells in a table of " + width + " columns");
        }
        taker.take(cells);
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
        taker.flush();
    }

    /** Writes a header and rows as lines. */
    private static final class CsvLines implements Taker {
        private final CsvWriter writer;
        private final String[] written;

        CsvLines(List<String> columns, Writer to) throws IOException {
            this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
            this.written = columns.toArray(String[]::new);
            write();
        }

        @Override
        public void take(Cell[] cells) throws IOException {
            for (int i = 0; i < written.length; i++) {
                written[i] = cells[i].written();
            }
            write();
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        private void write() throws IOException {
            try {
                writer.writeRecord(written);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
