package salient.gis.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyDataset;
import salient.gis.testkit.ToyLayer;

/** Layers as a GeoPackage, read back with SQLite. */
class GeoPackageFormatTest {
    @TempDir
    Path folder;

    private Database written(Dataset dataset) {
        FolderFiles.written(new GeoPackageFormat(), dataset, folder);
        return new Database(folder.resolve("toy.gpkg"));
    }

    @Test
    void eachFeatureIsARowOfItsLayerWithAllThatItSays() {
        assertThat(
                        written(ToyDataset.whole())
                                .rows(
                                        "SELECT fid, place, name_local, claims, area_km2, presumed, \"from\", until FROM control"))
                .containsExactly(
                        "1|alpha|ألفا|3|12.5|1|2014-03-21|2014-03-25",
                        "2|alpha|ألفا|3|12.5|0|2014-03-25|2014-03-31",
                        "3|beta|-|0|20.125|0|2014-03-21|2014-03-31",
                        "4|gamma|-|0|-0.001|-|2014-03-28|2014-03-31");
    }

    @Test
    void qgisIsToldTheFirstAndTheLastSecondOfTheDays() {
        assertThat(written(ToyDataset.whole()).rows("SELECT begins, ends FROM control WHERE fid = 1"))
                .containsExactly("2014-03-21T00:00:00.000Z|2014-03-24T23:59:59.000Z");
    }

    @Test
    void aFeatureThatIsOpenAtEitherEndIsOpenForQgisToo() {
        ToyLayer open = ToyLayer.of(LayerName.PLACES, Shape.POINT).with("POINT (1 2)", "alpha", "Alpha");
        assertThat(written(ToyDataset.of(open)).rows("SELECT begins, ends FROM places"))
                .containsExactly("-|-");
    }

    @Test
    void theIndexHoldsTheBoxOfEachFeature() {
        assertThat(written(ToyDataset.whole())
                        .rows("SELECT id, round(minx, 3), round(maxx, 3), round(miny, 3), round(maxy, 3)"
                                + " FROM rtree_control_geom WHERE id = 3"))
                .containsExactly("3|36.0|36.4|35.8|36.0");
    }

    @Test
    void eachColumnSaysWhatItMeans() {
        assertThat(written(ToyDataset.whole())
                        .rows("SELECT column_name, description FROM gpkg_data_columns WHERE table_name = 'front'"
                                + " AND column_name IN ('area_km2', 'ends') ORDER BY 1"))
                .containsExactly(
                        "area_km2|Square kilometres.",
                        "ends|Last second of its last day, for the Temporal Controller of QGIS, which takes ends for included.");
    }

    @Test
    void theFileNamesWhoIsToBeNamed() {
        assertThat(written(ToyDataset.whole()).rows("SELECT metadata FROM gpkg_metadata"))
                .singleElement()
                .asString()
                .contains("<dcterms:title>Toy &lt;campaign&gt;</dcterms:title>")
                .contains("<dcterms:bibliographicCitation>Made up by nobody.</dcterms:bibliographicCitation>");
    }

    @Test
    void textIsKeptAsItIsWhateverItMeansElsewhere() {
        assertThat(written(ToyDataset.of(ToyDataset.awkward())).rows("SELECT name FROM places ORDER BY fid"))
                .isEqualTo(ToyDataset.AWKWARD);
    }

    @Test
    void theStyleOfALayerListsTheLooksThatItsFeaturesHave() {
        List<String> styles = written(ToyDataset.whole())
                .rows("SELECT f_table_name, useAsDefault, styleQML || styleSLD FROM layer_styles ORDER BY id");
        assertThat(styles).hasSize(3).allSatisfy(style -> assertThat(style).contains("|1|"));
        assertThat(styles.get(1))
                .startsWith("control|")
                .contains("value=\"held.blue\" label=\"Held by blue\"")
                .contains("<ogc:Literal>contested.red_blue</ogc:Literal>")
                .doesNotContain("unheard of");
    }

    @Test
    void theSameLayersGiveTheSameBytes(@TempDir Path other) {
        Map<String, byte[]> first = FolderFiles.written(new GeoPackageFormat(), ToyDataset.whole(), folder);
        Map<String, byte[]> second = FolderFiles.written(new GeoPackageFormat(), ToyDataset.whole(), other);
        assertThat(first).containsOnlyKeys("toy.gpkg", "toy.qgs");
        first.forEach((name, bytes) -> assertThat(second.get(name)).isEqualTo(bytes));
    }

    @Test
    void aFolderMayHaveAnyName() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("what? #1 100% é"));
        assertThat(FolderFiles.written(new GeoPackageFormat(), ToyDataset.whole(), odd))
                .containsOnlyKeys("toy.gpkg", "toy.qgs");
    }

    @Test
    void aFullDiskIsSaidToBeFull() throws Exception {
        Path file = folder.resolve("full.gpkg");
        assertThatThrownBy(() -> Sqlite.make(file, connection -> {
                    Sqlite.run(connection, "PRAGMA max_page_count = 8");
                    GeoPackageFormat.write(ToyDataset.whole(), connection);
                }))
                .isInstanceOf(java.io.IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void aPlaceWhereNothingCanBeMadeIsSaidInPlainWords() {
        Path nowhere = folder.resolve("nowhere").resolve("toy.gpkg");
        assertThatThrownBy(() -> Sqlite.make(nowhere, connection -> {}))
                .isInstanceOf(java.io.IOException.class)
                .hasMessage("unable to open database file");
    }
}
