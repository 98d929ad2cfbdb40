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
import salient.testkit.ToyTable;

/** Tables of many readings as Parquet, read back by DuckDB. */
class ParquetColumnsTest {
    @TempDir
    Path folder;

    private Path written(String name) throws IOException {
        return ToyTable.written(new ParquetColumns(), folder.resolve(name));
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
        assertThat(ToyTable.read(new ParquetColumns(), written("toy.parquet"))).isEqualTo(ToyTable.ROWS);
        try (var found = Files.list(folder)) {
            assertThat(found.map(Path::getFileName).map(Path::toString)).containsExactly("toy.parquet");
        }
    }

    @Test
    void columnsHaveTheirTypesAndWhatIsEmptyIsNull() throws Exception {
        Path file = written("toy.parquet");
        assertThat(cells("SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet(?))", file))
                .containsExactly("name|VARCHAR", "count|BIGINT", "km2|DOUBLE", "day|DATE");
        assertThat(cells("SELECT count(km2), sum(count) FROM read_parquet(?)", file))
                .containsExactly("3|1");
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(written("one.parquet"))).isEqualTo(Files.readAllBytes(written("two.parquet")));
    }
}
