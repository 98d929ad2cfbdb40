package salient.gis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.csv.CsvFormat;
import salient.gis.geojson.GeoJsonFormat;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.Peer;
import salient.gis.testkit.ToyLayers;

/** What GDAL reads of the layers that are written as text. */
class ReadBackTest {
    @TempDir
    Path folder;

    private List<String> told(String file, String... options) {
        String[] command = new String[options.length + 5];
        System.arraycopy(new String[] {"ogrinfo", "-ro", "-al", "-so"}, 0, command, 0, 4);
        System.arraycopy(options, 0, command, 4, options.length);
        command[command.length - 1] = folder.resolve(file).toString();
        return Peer.GDAL.program(command).stream().map(String::strip).toList();
    }

    @Test
    void geoJsonHasFeaturesOfTheShapeWithTypedFieldsInWgs84() {
        FolderFiles.written(new GeoJsonFormat(), ToyLayers.dataset(), folder);

        assertThat(told("ground.geojson"))
                .contains(
                        "Layer name: ground",
                        "Geometry: Multi Polygon",
                        "Feature Count: 8",
                        "GEOGCRS[\"WGS 84\",",
                        "area_km2: Real (0.0)",
                        "places: Integer (0.0)",
                        "start_date:edtf: String (0.0)");
        assertThat(told("front.geojson")).contains("Geometry: Line String", "Feature Count: 5");
        assertThat(told("claims.geojson")).contains("Geometry: Point", "Feature Count: 14");
    }

    @Test
    void csvHasItsGeometryInItsColumns() {
        FolderFiles.written(new CsvFormat(), ToyLayers.dataset(), folder);

        assertThat(told("control.csv", "-oo", "GEOM_POSSIBLE_NAMES=wkt", "-oo", "AUTODETECT_TYPE=YES"))
                .contains("Feature Count: 10", "area_km2: Real (0.0)", "from: Date (0.0)")
                .anyMatch(line -> line.startsWith("Extent: (10.0"));
        assertThat(told("places.csv", "-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat"))
                .contains("Geometry: Point", "Feature Count: 4");
    }
}
