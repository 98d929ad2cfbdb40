package salient.gis.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyLayers;

class CsvFormatTest {
    @TempDir
    Path folder;

    private List<String> lines(String file, Dataset dataset) {
        Map<String, byte[]> files = FolderFiles.written(new CsvFormat(), dataset, folder);
        return new String(files.get(file), UTF_8).lines().toList();
    }

    @Test
    void eachLayerIsATable() {
        assertThat(FolderFiles.written(new CsvFormat(), ToyLayers.dataset(), folder)
                        .keySet())
                .containsExactly(
                        "cells.csv",
                        "claims.csv",
                        "control.csv",
                        "front.csv",
                        "ground.csv",
                        "places.csv",
                        "transitions.csv");
    }

    @Test
    void pointsHaveLongitudeAndLatitude() {
        List<String> lines = lines("places.csv", ToyLayers.dataset(LayerName.PLACES));

        assertThat(lines.get(0)).endsWith(",start_decdate,end_decdate,lon,lat");
        assertThat(lines.get(1))
                .startsWith("alder,Alder,,town,vale,exact,300,certain,")
                .endsWith(",10.1,50.1");
    }

    @Test
    void linesAndPolygonsAreWellKnownText() {
        assertThat(lines("front.csv", ToyLayers.dataset(LayerName.FRONT)).get(1))
                .matches(".*,\"LINESTRING \\([-0-9. ,]+\\)\"");
        assertThat(lines("cells.csv", ToyLayers.dataset(LayerName.CELLS)).get(1))
                .matches(".*,\"MULTIPOLYGON \\(\\(\\([-0-9. ,]+\\)\\)\\)\"");
    }

    @Test
    void textThatASpreadsheetWouldTakeForAFormulaIsTakenApart() {
        assertThat(lines("places.csv", dataset(Dataset.WGS84, "=HYPERLINK(\"http://x\")"))
                        .get(1))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\",1.2345679,-2");
    }

    @Test
    void otherCoordinatesAreXAndYToAMillimetre() {
        assertThat(lines("places.csv", dataset(32637, "a"))).containsExactly("name,x,y", "a,1.235,-2");
    }

    private static Dataset dataset(int crs, String name) {
        Layer layer = new Layer() {
            @Override
            public LayerName name() {
                return LayerName.PLACES;
            }

            @Override
            public String title() {
                return "Places";
            }

            @Override
            public Shape shape() {
                return Shape.POINT;
            }

            @Override
            public List<Field> fields() {
                return List.of(new Field("name", Field.Type.TEXT, "Its name."));
            }

            @Override
            public Stream<Feature> features() {
                return Stream.of(new Feature(
                        new GeometryFactory().createPoint(new Coordinate(1.23456789, -2)), List.of(Optional.of(name))));
            }
        };
        return new Dataset("a", "A", "A.", "B", crs, List.of(layer), Legend.PLAIN);
    }
}
