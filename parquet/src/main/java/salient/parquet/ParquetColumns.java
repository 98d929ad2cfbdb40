package salient.parquet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import salient.columns.ColumnFormat;
import salient.columns.ColumnType;
import salient.columns.RowSource;
import salient.columns.RowTaker;
import salient.columns.TableColumn;
import salient.columns.TableSchema;

/**
 * Tables of many readings as Parquet: columns with types, packed by Zstandard, rows in their order.
 *
 * <p>Source of the format: Apache Parquet, as DuckDB writes it.
 */
public final class ParquetColumns implements ColumnFormat {
    private static final String TABLE = "rows";

    @Override
    public String token() {
        return "parquet";
    }

    @Override
    public String suffix() {
        return ".parquet";
    }

    @Override
    public void write(TableSchema schema, RowSource rows, Path file, Path aside) throws IOException {
        try (DuckDb database = DuckDb.open(aside)) {
            try (Statement statement = database.connection().createStatement()) {
                statement.execute("CREATE TABLE " + TABLE + " (" + columns(schema) + ")");
            }
            try (DuckDBAppender appender = database.connection().createAppender("main", TABLE)) {
                rows.to(row -> append(schema.columns(), row, appender));
            }
            try (PreparedStatement copy = database.connection()
                    .prepareStatement("COPY " + TABLE + " TO ? (FORMAT parquet, COMPRESSION zstd)")) {
                copy.setString(1, file.toString());
                copy.execute();
            }
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    private static IOException failed(Path file, SQLException e) {
        return new IOException(file.getFileName() + ": " + e.getMessage(), e);
    }

    private static String columns(TableSchema schema) {
        return schema.columns().stream()
                .map(column -> quoted(column.name()) + " " + type(column.type()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case WHOLE -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case DAY -> "DATE";
        };
    }

    private static void append(List<TableColumn> columns, List<String> row, DuckDBAppender appender)
            throws IOException {
        try {
            appender.beginRow();
            for (int i = 0; i < columns.size(); i++) {
                append(columns.get(i).type(), row.get(i), appender);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void append(ColumnType type, String cell, DuckDBAppender appender) throws SQLException {
        if (cell.isEmpty()) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> appender.append(cell);
            case WHOLE -> appender.append(Long.parseLong(cell));
            case DECIMAL -> appender.append(Double.parseDouble(cell));
            case DAY -> appender.append(LocalDate.parse(cell));
        }
    }

    @Override
    public RowSource read(TableSchema schema, Path file) {
        return taker -> {
            try (DuckDb database = DuckDb.open(file.resolveSibling(file.getFileName() + ".aside"));
                    PreparedStatement select = database.connection()
                            .prepareStatement("SELECT "
                                    + schema.headings().stream()
                                            .map(ParquetColumns::quoted)
                                            .collect(Collectors.joining(", "))
                                    + " FROM read_parquet(?)")) {
                select.setString(1, file.toString());
                try (ResultSet result = select.executeQuery()) {
                    show(schema, result, taker);
                }
            } catch (SQLException e) {
                throw failed(file, e);
            }
        };
    }

    private static void show(TableSchema schema, ResultSet result, RowTaker taker) throws SQLException, IOException {
        while (result.next()) {
            List<String> row = new ArrayList<>(schema.columns().size());
            for (int i = 1; i <= schema.columns().size(); i++) {
                row.add(cell(schema.columns().get(i - 1).type(), result, i));
            }
            taker.take(row);
        }
    }

    private static String cell(ColumnType type, ResultSet result, int column) throws SQLException {
        Object value = result.getObject(column);
        if (value == null) {
            return "";
        }
        return type == ColumnType.DECIMAL ? BigDecimal.valueOf((Double) value).toPlainString() : value.toString();
    }
}
