package salient.gis.geojson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import salient.gis.layer.LayerName;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyLayers;

class GeoJsonFormatTest {
    @TempDir
    Path folder;

    private static String written(String wellKnownText) throws IOException, ParseException {
        Geometry geometry = new WKTReader().read(wellKnownText);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            GeoJsonGeometry.write(geometry, json);
        }
        return text.toString().replace('"', '\'');
    }

    @Test
    void eachLayerIsAFileOfItsOwnWithItsWords() {
        Map<String, byte[]> files =
                FolderFiles.written(new GeoJsonFormat(), ToyLayers.dataset(LayerName.FRONT), folder);

        assertThat(new String(files.get("front.geojson"), UTF_8))
                .startsWith("{\"type\":\"FeatureCollection\",\"name\":\"front\",\"title\":\"Toy: plain, Front line\","
                        + "\"description\":\"A toy.\",\"attribution\":\"Made up by us <& nobody else>\",\"features\":[\n"
                        + "{\"type\":\"Feature\",\"properties\":{\"kind\":\"direct\",\"side_a\":\"blue\",")
                .contains("\"presumed\":true,\"length_km\":2.808,")
                .contains("\"start_date:edtf\":\"../2020-05-01\",\"end_date:edtf\":\"2020-05-04\","
                        + "\"start_decdate\":2020.329918,\"end_decdate\":2020.340847}")
                .contains("\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[")
                .doesNotContain("\"crs\"")
                .endsWith("\n]}\n");
    }

    @Test
    void outerRingsRunCounterClockwiseAndHolesClockwise() throws IOException, ParseException {
        String expected = "{'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,9],[0,0]],"
                + "[[1,1],[1,2],[2,2],[2,1],[1,1]]]}";

        assertThat(written("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))"))
                .isEqualTo(expected);
        assertThat(written("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))"))
                .isEqualTo(expected);
    }

    @Test
    void degreesHaveSevenDecimals() throws IOException, ParseException {
        assertThat(written("POINT (36.123456789 -0.00000001)"))
                .isEqualTo("{'type':'Point','coordinates':[36.1234568,0]}");
    }

    @Test
    void whatGoesOnBeyondTheAntimeridianIsCutThere() throws IOException, ParseException {
        assertThat(written("POLYGON ((179 0, 181 0, 181 1, 179 1, 179 0))"))
                .startsWith("{'type':'MultiPolygon','coordinates':[[[[")
                .contains("[180,0]", "[179,1]", "[-180,1]", "[-179,0]")
                .doesNotContain("181");
        assertThat(written("LINESTRING (179 0, 181 2)"))
                .isEqualTo("{'type':'MultiLineString','coordinates':[[[179,0],[180,1]],[[-180,1],[-179,2]]]}");
        assertThat(written("POINT (181 2)")).isEqualTo("{'type':'Point','coordinates':[-179,2]}");
    }
}
