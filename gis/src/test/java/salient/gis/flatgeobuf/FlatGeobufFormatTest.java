package salient.gis.flatgeobuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.PackedRTree;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyDataset;
import salient.gis.testkit.ToyLayer;

/** Layers as FlatGeobuf. */
class FlatGeobufFormatTest {
    @TempDir
    Path folder;

    /** A file taken apart. */
    private static final class Fgb {
        final Header header;
        final ByteBuffer bytes;
        final int indexAt;
        final int featuresAt;

        Fgb(byte[] file) {
            bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(Arrays.copyOf(file, 8)).isEqualTo(Constants.MAGIC_BYTES);
            header = Header.getRootAsHeader(bytes.slice(12, bytes.getInt(8)).order(ByteOrder.LITTLE_ENDIAN));
            indexAt = 12 + bytes.getInt(8);
            featuresAt = indexAt
                    + (header.indexNodeSize() == 0
                            ? 0
                            : (int) PackedRTree.calcSize((int) header.featuresCount(), header.indexNodeSize()));
        }

        Feature at(int offset) {
            int begin = featuresAt + offset;
            return Feature.getRootAsFeature(
                    bytes.slice(begin + 4, bytes.getInt(begin)).order(ByteOrder.LITTLE_ENDIAN));
        }

        List<Feature> all() {
            List<Feature> all = new ArrayList<>();
            for (int at = featuresAt; at < bytes.capacity(); at += 4 + bytes.getInt(at)) {
                all.add(at(at - featuresAt));
            }
            return all;
        }

        /** What the index finds in {@code box}. */
        List<String> places(Envelope box) {
            ByteBuffer index = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            return PackedRTree.search(index, indexAt, (int) header.featuresCount(), header.indexNodeSize(), box)
                    .stream()
                    .map(hit -> text(at((int) hit.offset), 0))
                    .sorted()
                    .toList();
        }
    }

    private Fgb written(Dataset dataset) {
        return new Fgb(FolderFiles.written(new FlatGeobufFormat(), dataset, folder)
                .values()
                .iterator()
                .next());
    }

    /** The text of the field of number {@code field}. */
    private static String text(Feature feature, int field) {
        ByteBuffer properties = feature.propertiesAsByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        while (properties.hasRemaining()) {
            int number = properties.getShort();
            if (number == 3 || number == 4) {
                properties.getLong();
            } else if (number == 5) {
                properties.get();
            } else {
                byte[] text = new byte[properties.getInt()];
                properties.get(text);
                if (number == field) {
                    return new String(text, StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void theHeaderSaysWhatTheLayerIs() {
        Header header = written(ToyDataset.in(32637, ToyDataset.control())).header;
        assertThat(header.name()).isEqualTo("control");
        assertThat(header.title()).isEqualTo("Toy <campaign>: The control");
        assertThat(header.description()).isEqualTo("What the toy tells & how.\nMade up by nobody.");
        assertThat(header.geometryType()).isEqualTo(GeometryType.MultiPolygon);
        assertThat(header.featuresCount()).isEqualTo(4);
        assertThat(header.crs().org()).isEqualTo("EPSG");
        assertThat(header.crs().code()).isEqualTo(32637);
        assertThat(IntStream.range(0, 4).mapToDouble(header::envelope)).containsExactly(35.8, 35.7, 36.4, 36.0);
        assertThat(IntStream.range(0, header.columnsLength())
                        .mapToObj(i -> header.columns(i).name() + " "
                                + header.columns(i).type()))
                .containsExactly(
                        "place 11",
                        "name 11",
                        "name_local 11",
                        "claims 7",
                        "area_km2 10",
                        "presumed 2",
                        "look 11",
                        "from 13",
                        "until 13");
        assertThat(header.columns(4).description()).isEqualTo("Square kilometres.");
    }

    @Test
    void shapesAreAllOfOneTypeAndAsTheyWere() {
        Fgb control = written(ToyDataset.of(ToyDataset.control()));
        assertThat(control.all())
                .extracting(feature -> GeometryConversions.deserialize(feature.geometry(), GeometryType.MultiPolygon)
                        .norm()
                        .toText())
                .containsExactlyInAnyOrderElementsOf(ToyDataset.control().all().stream()
                        .map(feature -> feature.geometry().norm().toText())
                        .map(text -> text.replaceFirst("^POLYGON (.*)$", "MULTIPOLYGON ($1)"))
                        .toList());
    }

    @Test
    void theIndexFindsExactlyWhatLiesInABox() {
        ToyLayer places = ToyLayer.of(LayerName.PLACES, Shape.POINT);
        for (int i = 0; i < 1_000; i++) {
            places.with("POINT (" + i * 7 % 100 + " " + i / 100 * 10 + ")", "p" + i);
        }
        Fgb file = written(ToyDataset.of(places));
        assertThat(file.all()).hasSize(1_000);
        Envelope box = new Envelope(20, 23, 30, 50);
        List<String> inside = places.all().stream()
                .filter(feature -> box.contains(feature.geometry().getCoordinate()))
                .map(feature -> feature.values().get(0).orElseThrow().toString())
                .sorted()
                .toList();
        assertThat(inside).hasSize(12);
        assertThat(file.places(box)).isEqualTo(inside);
    }

    @Test
    void oneFeatureIsFoundToo() {
        Fgb file =
                written(ToyDataset.of(ToyLayer.of(LayerName.PLACES, Shape.POINT).with("POINT (1 2)", "alone")));
        assertThat(file.places(new Envelope(0, 3, 0, 3))).containsExactly("alone");
        assertThat(file.places(new Envelope(5, 6, 5, 6))).isEmpty();
    }

    @Test
    void aLayerWithNothingInItOrWithoutAPlaceForAllHasNoIndex() {
        Fgb empty = written(ToyDataset.of(ToyLayer.of(LayerName.PLACES, Shape.POINT)));
        assertThat(empty.header.indexNodeSize()).isZero();
        assertThat(empty.all()).isEmpty();
        Fgb nowhere = written(ToyDataset.of(ToyLayer.of(LayerName.PLACES, Shape.POINT)
                .with("POINT (1 2)", "here")
                .with("POINT EMPTY", "nowhere")));
        assertThat(nowhere.header.indexNodeSize()).isZero();
        assertThat(nowhere.all()).extracting(feature -> text(feature, 0)).containsExactly("here", "nowhere");
        assertThat(nowhere.all().get(1).geometry()).isNull();
    }

    @Test
    void textIsAsItWasWhateverIsInIt() {
        assertThat(written(ToyDataset.of(ToyDataset.awkward())).all())
                .extracting(feature -> text(feature, 1))
                .containsExactlyInAnyOrderElementsOf(ToyDataset.AWKWARD);
    }

    @Test
    void theSameLayersGiveTheSameBytes() {
        Map<String, byte[]> first =
                FolderFiles.written(new FlatGeobufFormat(), ToyDataset.whole(), folder.resolve("1"));
        Map<String, byte[]> second =
                FolderFiles.written(new FlatGeobufFormat(), ToyDataset.whole(), folder.resolve("2"));
        assertThat(second.keySet())
                .isEqualTo(first.keySet())
                .containsExactly("toy-control.fgb", "toy-front.fgb", "toy-places.fgb");
        second.forEach((name, bytes) -> assertThat(bytes).isEqualTo(first.get(name)));
    }
}
