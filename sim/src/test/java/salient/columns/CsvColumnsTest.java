package salient.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as CSV in gzip. */
class CsvColumnsTest {
    private static final TableSchema SCHEMA = new TableSchema(
            "toy",
            List.of(
                    new TableColumn("name", ColumnType.TEXT),
                    new TableColumn("count", ColumnType.WHOLE),
                    new TableColumn("km2", ColumnType.DECIMAL),
                    new TableColumn("day", ColumnType.DAY)));
    private static final List<List<String>> ROWS = List.of(
            List.of("plain", "1", "2.500", "2014-03-21"),
            List.of("=1+1", "-2", "-0.5", ""),
            List.of("a \"b\", c", "", "", "-0044-03-15"),
            List.of("", "", "", ""));

    @TempDir
    Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("toy.csv.gz");
        Files.deleteIfExists(file);
        new CsvColumns()
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

    @Test
    void rowsComeBackAsTheyWere() throws IOException {
        List<List<String>> read = new ArrayList<>();
        new CsvColumns().read(SCHEMA, written()).to(read::add);
        assertThat(read).isEqualTo(ROWS);
    }

    @Test
    void textThatASpreadsheetWouldRunIsDisarmedAndNumbersAreNot() throws IOException {
        byte[] packed = Files.readAllBytes(written());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                            name,count,km2,day
                            plain,1,2.500,2014-03-21
                            '=1+1,-2,-0.5,
                            "a ""b"", c",,,-0044-03-15
                            ,,,
                            """);
        }
        assertThat(Files.readAllBytes(written())).isEqualTo(packed);
    }

    @Test
    void aFileWithOtherColumnsIsNotRead() throws IOException {
        TableSchema other = new TableSchema("toy", List.of(new TableColumn("name", ColumnType.TEXT)));
        RowSource rows = new CsvColumns().read(other, written());
        assertThatThrownBy(() -> rows.to(row -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("toy.csv.gz has other columns than it was written with");
    }
}
