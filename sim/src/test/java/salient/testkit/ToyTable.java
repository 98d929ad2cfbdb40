package salient.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import salient.columns.ColumnFormat;
import salient.columns.ColumnType;
import salient.columns.TableColumn;
import salient.columns.TableSchema;

/** A small table with a column of every type, to be written and read back in any format. */
public final class ToyTable {
    public static final TableSchema SCHEMA = new TableSchema(
            "toy",
            List.of(
                    new TableColumn("name", ColumnType.TEXT),
                    new TableColumn("count", ColumnType.WHOLE),
                    new TableColumn("km2", ColumnType.DECIMAL),
                    new TableColumn("day", ColumnType.DAY)));

    public static final List<List<String>> ROWS = List.of(
            List.of("toy/plain+02", "3", "2.5", "2014-03-21"),
            List.of("=1+1", "-2", "-0.125", ""),
            List.of("a \"b\", 'c' ; ألفا", "", "", "-0044-03-15"),
            List.of("", "0", "123456789.5", ""),
            List.of("", "", "", ""));

    private ToyTable() {}

    /** {@code file}, to which the table has been written; what is put aside meanwhile goes beside it. */
    public static Path written(ColumnFormat format, Path file) throws IOException {
        Files.deleteIfExists(file);
        format.write(
                SCHEMA,
                taker -> {
                    for (List<String> row : ROWS) {
                        taker.take(row);
                    }
                },
                file,
                file.resolveSibling("aside"));
        return file;
    }

    /** Its rows as they are in {@code file}. */
    public static List<List<String>> read(ColumnFormat format, Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        format.read(SCHEMA, file).to(rows::add);
        return rows;
    }
}
