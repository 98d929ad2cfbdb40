package salient.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyDataset;
import salient.gis.testkit.ToyLayer;

/** Layers as GeoParquet, read back by DuckDB. */
class GeoParquetFormatTest {
    @TempDir
    Path folder;

    private Path written(Dataset dataset) {
        Map<String, byte[]> files = FolderFiles.written(new GeoParquetFormat(), dataset, folder);
        return folder.resolve(files.keySet().iterator().next());
    }

    /** The rows of {@code query}, in which the question mark is {@code file}: cells joined by bars, nothing as a dash. */
    private static List<String> rows(String query, Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, file.toString());
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        String cell = result.getString(i);
                        cells.add(cell == null ? "-" : cell);
                    }
                    rows.add(String.join("|", cells));
                }
            }
            return rows;
        }
    }

    @Test
    void itIsFoundByWhoeverLooksForFormats() {
        assertThat(ServiceLoader.load(LayerFormat.class))
                .extracting(LayerFormat::token)
                .containsExactly("geoparquet");
    }

    @Test
    void rowsHaveTheirTypesAndTheOrderOfTheLayer() throws Exception {
        Path control = written(ToyDataset.of(ToyDataset.control()));
        assertThat(rows("SELECT * EXCLUDE geometry FROM read_parquet(?)", control))
                .containsExactly(
                        "alpha|Alpha|ألفا|3|12.5|true|held.red|2014-03-21|2014-03-25",
                        "alpha|Alpha|ألفا|3|12.5|false|contested.red_blue|2014-03-25|2014-03-31",
                        "beta|Beta|-|0|20.125|false|held.blue|2014-03-21|2014-03-31",
                        "gamma|Gamma|-|0|-0.001|-|unheard of|2014-03-28|2014-03-31");
        assertThat(rows("SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet(?))", control))
                .containsExactly(
                        "place|VARCHAR",
                        "name|VARCHAR",
                        "name_local|VARCHAR",
                        "claims|BIGINT",
                        "area_km2|DOUBLE",
                        "presumed|BOOLEAN",
                        "look|VARCHAR",
                        "from|DATE",
                        "until|DATE",
                        "geometry|GEOMETRY('OGC:CRS84')");
    }

    @Test
    void shapesAreAsTheyWereAndWhatHasNoPlaceHasNone() throws Exception {
        Path front = written(ToyDataset.of(ToyDataset.front().with("MULTILINESTRING EMPTY", "nowhere")));
        assertThat(rows("SELECT ST_AsText(geometry) FROM read_parquet(?)", front))
                .containsExactly("MULTILINESTRING ((36 35.8, 36 35.85, 36 35.9), (35.9 35.9, 36 35.9))", "-");
    }

    @Test
    void itIsOfVersionOneAndOfVersionTwo() throws Exception {
        Path control = written(ToyDataset.of(ToyDataset.control()));
        assertThat(rows("SELECT decode(value) FROM parquet_kv_metadata(?) WHERE decode(key) = 'geo'", control))
                .containsExactly("{\"version\":\"1.0.0\",\"primary_column\":\"geometry\",\"columns\":{\"geometry\":"
                        + "{\"encoding\":\"WKB\",\"geometry_types\":[\"Polygon\",\"MultiPolygon\"],"
                        + "\"bbox\":[35.8,35.7,36.4,36.0]}}}");
        assertThat(rows("SELECT logical_type FROM parquet_schema(?) WHERE name = 'geometry'", control))
                .singleElement()
                .asString()
                .startsWith("GeometryType(crs={")
                .contains("\"code\":\"CRS84\"");
    }

    @Test
    void itSaysWhatItIsAndWhoIsToBeNamed() throws Exception {
        assertThat(rows(
                        "SELECT decode(key), decode(value) FROM parquet_kv_metadata(?) WHERE decode(key) <> 'geo'",
                        written(ToyDataset.of(ToyDataset.places()))))
                .containsExactlyInAnyOrder(
                        "title|Toy <campaign>: The places",
                        "description|What the toy tells & how.",
                        "attribution|Made up by nobody.");
    }

    @Test
    void textIsAsItWasWhateverIsInIt() throws Exception {
        assertThat(rows("SELECT name FROM read_parquet(?)", written(ToyDataset.of(ToyDataset.awkward()))))
                .isEqualTo(ToyDataset.AWKWARD);
    }

    @Test
    void aPathThatWouldMeanSomethingInAQueryIsAPath() throws Exception {
        Path odd = folder.resolve("it's {uuid} %[x]; COPY");
        FolderFiles.written(new GeoParquetFormat(), ToyDataset.of(ToyDataset.places()), odd);
        assertThat(odd.resolve("toy-places.parquet")).exists();
        assertThat(odd.toFile().list()).hasSize(1);
    }

    @Test
    void aLayerWithNothingInItIsATableWithoutRows() throws Exception {
        Path places = written(ToyDataset.of(ToyLayer.of(LayerName.PLACES, Shape.POINT)));
        assertThat(rows("SELECT count(*) FROM read_parquet(?)", places)).containsExactly("0");
    }

    @Test
    void theSameLayersGiveTheSameBytes() throws Exception {
        Map<String, byte[]> first =
                FolderFiles.written(new GeoParquetFormat(), ToyDataset.whole(), folder.resolve("1"));
        Map<String, byte[]> second =
                FolderFiles.written(new GeoParquetFormat(), ToyDataset.whole(), folder.resolve("2"));
        assertThat(second.keySet())
                .isEqualTo(first.keySet())
                .containsExactly("toy-control.parquet", "toy-front.parquet", "toy-places.parquet");
        second.forEach((name, bytes) -> assertThat(bytes).isEqualTo(first.get(name)));
        assertThat(new String(Files.readAllBytes(folder.resolve("1/toy-places.parquet")), StandardCharsets.ISO_8859_1))
                .startsWith("PAR1");
    }
}
