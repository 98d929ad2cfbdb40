package salient.columns;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import salient.text.Formula;

/**
 * Tables as CSV (RFC 4180) in gzip, with a header: what every program reads that knows columns, and needs nothing beyond
 * Java. Text at which a spreadsheet would begin a formula has an apostrophe in front, as in all tables.
 */
final class CsvColumns implements ColumnFormat {
    private static final int BUFFER = 1 << 16;

    @Override
    public String token() {
        return "csv";
    }

    @Override
    public String suffix() {
        return ".csv.gz";
    }

    @Override
    public void write(TableSchema schema, RowSource rows, Path file, Path aside) throws IOException {
        try (Writer text = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file), BUFFER), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(schema.headings());
            List<TableColumn> columns = schema.columns();
            String[] cells = new String[columns.size()];
            rows.to(row -> {
                for (int i = 0; i < cells.length; i++) {
                    boolean isText = columns.get(i).type() == ColumnType.TEXT;
                    cells[i] = isText ? Formula.disarmed(row.get(i)) : row.get(i);
                }
                csv.writeRecord(cells);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public RowSource read(TableSchema schema, Path file) {
        List<TableColumn> columns = schema.columns();
        return taker -> {
            try (Reader text = new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8);
                    CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
                boolean header = true;
                for (CsvRecord record : records) {
                    if (header) {
                        check(record.getFields().equals(schema.headings()), file);
                        header = false;
                        continue;
                    }
                    check(record.getFieldCount() == columns.size(), file);
                    List<String> row = new ArrayList<>(columns.size());
                    for (int i = 0; i < columns.size(); i++) {
                        boolean isText = columns.get(i).type() == ColumnType.TEXT;
                        row.add(isText ? Formula.plain(record.getField(i)) : record.getField(i));
                    }
                    taker.take(row);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
    }

    private static void check(boolean sound, Path file) throws IOException {
        if (!sound) {
            throw new IOException(file.getFileName() + " has other columns than it was written with");
        }
    }
}
