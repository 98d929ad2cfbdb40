package salient.gis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import salient.gis.flatgeobuf.FlatGeobufFormat;
import salient.gis.kml.KmlFormat;
import salient.gis.layer.Feature;
import salient.gis.layer.LayerName;
import salient.gis.out.LayerFormat;
import salient.gis.shapefile.ShapefileFormat;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.Peer;
import salient.gis.testkit.ToyDataset;
import salient.gis.testkit.ToyLayers;

/** What GDAL reads in the files of each format that it knows. */
class ReadByGdalTest {
    /** Prints of each feature, of all layers: the field that is named, in hexadecimal, and its area or length. */
    private static final String SCRIPT = "import sys\n"
            + "from osgeo import ogr\n"
            + "data = ogr.Open(sys.argv[1])\n"
            + "for layer in data:\n"
            + "    for feature in layer:\n"
            + "        shape = feature.GetGeometryRef()\n"
            + "        text = feature.GetField(sys.argv[2]) or ''\n"
            + "        print(text.encode().hex(), '%.6f' % (shape.GetArea() or shape.Length()), shape.IsValid())\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        for (LayerFormat format : List.of(new KmlFormat(), new ShapefileFormat(), new FlatGeobufFormat())) {
            FolderFiles.written(format, ToyDataset.whole(), folder.resolve("whole"));
            FolderFiles.written(format, ToyDataset.of(ToyDataset.control()), folder.resolve("control"));
            FolderFiles.written(format, ToyDataset.of(ToyDataset.awkward()), folder.resolve("awkward"));
        }
        FolderFiles.written(new ShapefileFormat(), ToyLayers.dataset(), folder.resolve("run"));
        FolderFiles.written(new ShapefileFormat(), ToyDataset.in(32637, ToyDataset.places()), folder.resolve("utm"));
        FolderFiles.written(new FlatGeobufFormat(), ToyDataset.in(32637, ToyDataset.places()), folder.resolve("utm"));
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> ogrinfo(String... arguments) {
        List<String> command = new ArrayList<>(List.of("ogrinfo", "-ro"));
        command.addAll(List.of(arguments));
        return Peer.GDAL.program(command.toArray(String[]::new));
    }

    private static String told(String text, double size) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8))
                + String.format(java.util.Locale.ROOT, " %.6f True", size);
    }

    static Stream<Arguments> filesOfOneLayer() {
        return Stream.of(
                Arguments.of("toy.kml", "Name"),
                Arguments.of("toy-control.shp", "place"),
                Arguments.of("toy-control.fgb", "place"));
    }

    @ParameterizedTest
    @MethodSource("filesOfOneLayer")
    void everyFeatureIsReadWithItsShape(String file, String field) {
        List<String> features = new ArrayList<>();
        for (Feature feature : ToyDataset.control().all()) {
            Object text = feature.values().get("Name".equals(field) ? 1 : 0).orElseThrow();
            features.add(told(text.toString(), feature.geometry().getArea()));
        }
        assertThat(Peer.GDAL.python("-c", SCRIPT, file("control/" + file), field))
                .containsExactlyInAnyOrderElementsOf(features);
    }

    @Test
    void textIsReadAsItWasWhateverIsInItAndShapefilesCutIt() {
        List<String> whole =
                ToyDataset.AWKWARD.stream().map(text -> told(text, 0)).toList();
        assertThat(Peer.GDAL.python("-c", SCRIPT, file("awkward/toy-places.fgb"), "name"))
                .containsExactlyInAnyOrderElementsOf(whole);
        assertThat(Peer.GDAL.python("-c", SCRIPT, file("awkward/toy.kml"), "name_local"))
                .containsExactlyElementsOf(whole);
        List<String> cut = new ArrayList<>(whole);
        cut.set(3, told("two lines and a tab", 0));
        cut.set(8, told("x".repeat(254), 0));
        cut.set(9, told("é".repeat(127), 0));
        assertThat(Peer.GDAL.python("-c", SCRIPT, file("awkward/toy-places.shp"), "name"))
                .containsExactlyElementsOf(cut);
    }

    @Test
    void daysAndNumbersHaveTheirTypes() {
        assertThat(ogrinfo("-so", "-al", file("whole/toy-control.shp")))
                .contains("area_km2: Real (6.3)", "from: Date (10.0)", "Feature Count: 4", "Geometry: Polygon");
        assertThat(ogrinfo("-so", "-al", file("whole/toy-control.fgb")))
                .contains(
                        "area_km2: Real (0.0)",
                        "from: DateTime (0.0)",
                        "claims: Integer64 (0.0)",
                        "presumed: Integer(Boolean) (0.0)",
                        "Geometry: Multi Polygon");
        assertThat(ogrinfo("-al", file("whole/toy.kml"), "Contested"))
                .contains(
                        "  begin (DateTime) = 2014/03/25 00:00:00+00",
                        "  end (DateTime) = 2014/03/30 23:59:59+00",
                        "  area_km2 (Real) = 12.5",
                        "  claims (Integer) = 3",
                        "  presumed (Integer) = 0");
    }

    @Test
    void theIndexOfFlatGeobufFindsWhatLiesInABox() {
        assertThat(ogrinfo("-so", "-al", "-spat", "36.15", "35.85", "36.16", "35.86", file("whole/toy-control.fgb")))
                .contains("Feature Count: 2");
    }

    @Test
    void otherCoordinateSystemsAreKnownAgain() {
        assertThat(ogrinfo("-so", "-al", file("utm/toy-places.shp"))).contains("    ID[\"EPSG\",32637]]");
        assertThat(ogrinfo("-so", "-al", file("utm/toy-places.fgb"))).contains("    ID[\"EPSG\",32637]]");
    }

    @Test
    void everyLayerOfARunIsAShapefile() {
        List<String> all = ogrinfo("-so", "-al", file("run"));
        for (LayerName name : LayerName.values()) {
            assertThat(all).contains("Layer name: toy-plain-" + name.token());
        }
        assertThat(all.stream().filter(line -> line.startsWith("start_edtf: String")))
                .hasSize(LayerName.values().length);
    }
}
