package salient.gis.shapefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.geotools.CrsText;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyDataset;
import salient.gis.testkit.ToyLayer;

/** Layers as Shapefiles. */
class ShapefileFormatTest {
    @TempDir
    Path folder;

    private Map<String, byte[]> files(Dataset dataset) {
        return FolderFiles.written(new ShapefileFormat(), dataset, folder);
    }

    /** The rows of a table, cut into its columns as its head describes them. */
    private static List<List<String>> rows(byte[] dbf) {
        ByteBuffer head = ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN);
        int begin = head.getShort(8);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < head.getInt(4); row++) {
            List<String> cells = new ArrayList<>();
            int at = begin + row * head.getShort(10) + 1;
            for (int column = 32; dbf[column] != 0x0D; column += 32) {
                int width = Byte.toUnsignedInt(dbf[column + 16]);
                cells.add(new String(dbf, at, width, UTF_8));
                at += width;
            }
            rows.add(cells);
        }
        assertThat(dbf.length).isEqualTo(begin + head.getInt(4) * head.getShort(10) + 1);
        return rows;
    }

    private static List<String> columns(byte[] dbf) {
        List<String> columns = new ArrayList<>();
        for (int column = 32; dbf[column] != 0x0D; column += 32) {
            String name = new String(dbf, column, 11, ISO_8859_1).replace("\0", "");
            columns.add(name + " " + (char) dbf[column + 11] + Byte.toUnsignedInt(dbf[column + 16]) + "."
                    + dbf[column + 17]);
        }
        return columns;
    }

    @Test
    void eachLayerHasItsFiveFiles() {
        Map<String, byte[]> files = files(ToyDataset.whole());
        assertThat(files).hasSize(15);
        assertThat(files.keySet())
                .contains(
                        "toy-control.cpg",
                        "toy-control.dbf",
                        "toy-control.prj",
                        "toy-control.shp",
                        "toy-control.shx",
                        "toy-front.shp",
                        "toy-places.dbf");
        assertThat(new String(files.get("toy-control.cpg"), UTF_8)).isEqualTo("UTF-8");
        assertThat(new String(files.get("toy-control.prj"), UTF_8)).startsWith("GEOGCS[\"GCS_WGS_1984\",");
    }

    @Test
    void columnsAreAsWideAsTheirWidestValueAndWhatIsNotThereIsSpaces() {
        byte[] dbf = files(ToyDataset.of(ToyDataset.control())).get("toy-control.dbf");
        assertThat(columns(dbf))
                .containsExactly(
                        "place C5.0",
                        "name C5.0",
                        "name_local C8.0",
                        "claims N1.0",
                        "area_km2 N6.3",
                        "presumed L1.0",
                        "look C18.0",
                        "from D8.0",
                        "until D8.0");
        assertThat(rows(dbf).get(0)).startsWith("alpha", "Alpha", "ألفا", "3", "12.500", "T");
        assertThat(rows(dbf).get(3))
                .containsExactly(
                        "gamma",
                        "Gamma",
                        " ".repeat(8),
                        "0",
                        "-0.001",
                        " ",
                        "unheard of        ",
                        "20140328",
                        "20140331");
    }

    @Test
    void daysThatAreNotThereAreEmptyAndNumbersThatAreNoneToo() {
        ToyLayer places = ToyLayer.of(LayerName.PLACES, Shape.POINT)
                .with("POINT (1 2)", null, null, null, Long.MIN_VALUE, Double.NaN)
                .with("POINT (1 2)", null, null, null, 5L, 2014.217123287671)
                .with("POINT (1 2)", null, null, null, null, -0.0);
        byte[] dbf = files(ToyDataset.of(places)).get("toy-places.dbf");
        assertThat(rows(dbf).stream().map(row -> row.subList(3, 9)))
                .containsExactly(
                        List.of("-9223372036854775808", " ".repeat(14), " ", " ", " ".repeat(8), " ".repeat(8)),
                        List.of(" ".repeat(19) + "5", "2014.217123288", " ", " ", " ".repeat(8), " ".repeat(8)),
                        List.of(" ".repeat(20), "   0.000000000", " ", " ", " ".repeat(8), " ".repeat(8)));
    }

    @Test
    void longTextIsCutBetweenCharactersAndControlsBecomeSpaces() {
        byte[] dbf = files(ToyDataset.of(ToyDataset.awkward())).get("toy-places.dbf");
        List<String> names =
                rows(dbf).stream().map(row -> row.get(1).stripTrailing()).toList();
        assertThat(columns(dbf)).contains("name C254.0");
        assertThat(names.subList(0, 3)).isEqualTo(ToyDataset.AWKWARD.subList(0, 3));
        assertThat(names.get(3)).isEqualTo("two lines and a tab");
        assertThat(names.subList(4, 8)).isEqualTo(ToyDataset.AWKWARD.subList(4, 8));
        assertThat(names.subList(8, 10)).containsExactly("x".repeat(254), "é".repeat(127));
        ToyLayer flags =
                ToyLayer.of(LayerName.PLACES, Shape.POINT).with("POINT (1 2)", "a" + "\uD83C\uDFF4".repeat(99));
        assertThat(rows(files(ToyDataset.of(flags)).get("toy-places.dbf")).get(0))
                .startsWith("a" + "\uD83C\uDFF4".repeat(63));
    }

    @Test
    void outerRingsRunWithTheClockAndHolesAgainstItAndTheIndexSaysWhereEachShapeIs() {
        Map<String, byte[]> files = files(ToyDataset.of(ToyDataset.control()));
        ByteBuffer shp = ByteBuffer.wrap(files.get("toy-control.shp"));
        ByteBuffer shx = ByteBuffer.wrap(files.get("toy-control.shx"));
        assertThat(shp.getInt(24) * 2).isEqualTo(shp.capacity());
        assertThat(shx.getInt(24) * 2).isEqualTo(shx.capacity()).isEqualTo(100 + 4 * 8);
        int third = shx.getInt(100 + 2 * 8) * 2;
        assertThat(shp.getInt(third)).isEqualTo(3);
        assertThat(shp.getInt(third + 4)).isEqualTo(shx.getInt(100 + 2 * 8 + 4));
        shp.order(ByteOrder.LITTLE_ENDIAN);
        assertThat(shp.getInt(108)).isEqualTo(5);
        assertThat(shp.getInt(108 + 36)).as("parts of the first shape").isEqualTo(2);
        double[] points = new double[20];
        shp.position(108 + 52).asDoubleBuffer();
        shp.slice().order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(points);
        assertThat(Arrays.copyOf(points, 4)).containsExactly(35.8, 35.7, 35.8, 35.9);
        assertThat(Arrays.copyOfRange(points, 10, 14)).containsExactly(35.85, 35.75, 35.95, 35.75);
    }

    @Test
    void whatHasNoPlaceIsANullShapeAndWhatIsEmptyCoversNothing() {
        ToyLayer places = ToyLayer.of(LayerName.PLACES, Shape.POINT).with("POINT EMPTY", "nowhere");
        byte[] shp = files(ToyDataset.of(places)).get("toy-places.shp");
        assertThat(shp).hasSize(100 + 8 + 4);
        assertThat(Arrays.copyOfRange(shp, 36, 100)).containsOnly(0);
        assertThat(Arrays.copyOfRange(shp, 108, 112)).containsOnly(0);
    }

    @Test
    void otherCoordinateSystemsAreSaidWholeAndOnOneLine() {
        assertThat(CrsText.of(32637))
                .startsWith("PROJCS[\"WGS 84 / UTM zone 37N\", GEOGCS[\"WGS 84\", ")
                .contains("PROJECTION[\"Transverse_Mercator\"", "PARAMETER[\"central_meridian\", 39.0]")
                .endsWith("AUTHORITY[\"EPSG\",\"32637\"]]")
                .doesNotContain("\n");
    }

    @Test
    void moreThanTwoGigabytesAreRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> ShapefileFormat.check("toy-control.shp", 1L << 31))
                .isInstanceOf(IOException.class)
                .hasMessage("toy-control.shp would have 2147483648 bytes, and no file of a Shapefile may have more than"
                        + " 2 GB; choose fewer layers or days, or another format");
    }

    @Test
    void theSameLayersGiveTheSameBytes() {
        Map<String, byte[]> first = FolderFiles.written(new ShapefileFormat(), ToyDataset.whole(), folder.resolve("1"));
        Map<String, byte[]> second =
                FolderFiles.written(new ShapefileFormat(), ToyDataset.whole(), folder.resolve("2"));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        second.forEach((name, bytes) -> assertThat(bytes).isEqualTo(first.get(name)));
    }
}
