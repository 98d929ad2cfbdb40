package salient.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.ToyTable;

/** Tables as CSV in gzip. */
class CsvColumnsTest {
    @TempDir
    Path folder;

    private Path written() throws IOException {
        return ToyTable.written(new CsvColumns(), folder.resolve("toy.csv.gz"));
    }

    @Test
    void rowsComeBackAsTheyWere() throws IOException {
        assertThat(ToyTable.read(new CsvColumns(), written())).isEqualTo(ToyTable.ROWS);
    }

    @Test
    void textThatASpreadsheetWouldRunIsDisarmedAndNumbersAreNot() throws IOException {
        byte[] packed = Files.readAllBytes(written());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                            name,count,km2,day
                            toy/plain+02,3,2.5,2014-03-21
                            '=1+1,-2,-0.125,
                            "a ""b"", 'c' ; ألفا",,,-0044-03-15
                            ,0,123456789.5,
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
