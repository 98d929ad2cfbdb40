package salient.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.columns.ColumnFormat;
import salient.columns.ColumnFormats;
import salient.columns.ColumnType;
import salient.columns.TableColumn;
import salient.columns.TableSchema;

/** Tables of many readings as Parquet, read back by DuckDB. */
class ParquetColumnsTest {
    private static final TableSchema SCHEMA = new TableSchema(
            "toy",
            List.of(
                    new TableColumn("reading", ColumnType.TEXT),
                    new TableColumn("places", ColumnType.WHOLE),
                    new TableColumn("area_km2", ColumnType.DECIMAL),
                    new TableColumn("from", ColumnType.DAY)));
    private static final List<List<String>> ROWS = List.of(
            List.of("toy/plain+02", "3", "2.5", "2014-03-21"),
            List.of("toy/plain+02", "-2", "0.125", ""),
            List.of("toy/plain+01", "", "", "2014-06-15"),
            List.of("=1+1 ' \" ; ألفا", "0", "123456789.5", ""));

    @TempDir
    Path folder;

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        new ParquetColumns()
                .write(
                        SCHEMA,
                        taker -> {
                            for (List<String> row : ROWS) {
                                taker.take(row);
                            }
                        },
                        file,
                        folder.resolve("aside"));
        return file;
    }

    private static List<String> cells(String query, Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, file.toString());
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1) + "|" + result.getString(2));
                }
            }
            return rows;
        }
    }

    @Test
    void itIsFoundByWhoeverLooksForFormatsAndComesFirst() {
        assertThat(ColumnFormats.all()).extracting(ColumnFormat::token).containsExactly("parquet", "csv");
    }

    @Test
    void rowsComeBackAsTheyWere() throws IOException {
        List<List<String>> read = new ArrayList<>();
        new ParquetColumns().read(SCHEMA, written("toy.parquet")).to(read::add);
        assertThat(read).isEqualTo(ROWS);
        try (var found = Files.list(folder)) {
            assertThat(found.map(Path::getFileName).map(Path::toString)).containsExactly("toy.parquet");
        }
    }

    @Test
    void columnsHaveTheirTypesAndWhatIsEmptyIsNull() throws Exception {
        Path file = written("toy.parquet");
        assertThat(cells("SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet(?))", file))
                .containsExactly("reading|VARCHAR", "places|BIGINT", "area_km2|DOUBLE", "from|DATE");
        assertThat(cells("SELECT count(area_km2), sum(places) FROM read_parquet(?)", file))
                .containsExactly("3|1");
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(written("one.parquet"))).isEqualTo(Files.readAllBytes(written("two.parquet")));
    }
}
