package salient.gis.geopackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.Peer;
import salient.gis.testkit.ToyDataset;

/** A GeoPackage as GDAL sees it. */
class GeoPackagePeersTest {
    @TempDir
    Path folder;

    private String written() {
        FolderFiles.written(new GeoPackageFormat(), ToyDataset.whole(), folder);
        return folder.resolve("toy.gpkg").toString();
    }

    @Test
    void gdalFindsNothingThatIsNotOfTheStandard() {
        assertThat(Peer.GDAL.python("-m", "osgeo_utils.samples.validate_gpkg", "--extra", written()))
                .isEmpty();
    }

    @Test
    void gdalReadsLayersTypesAndGeometries() {
        List<String> told = Peer.GDAL.program("ogrinfo", "-al", written(), "control");
        assertThat(told)
                .contains(
                        "Geometry: Multi Polygon",
                        "Feature Count: 4",
                        "presumed: Integer(Boolean) (0.0)",
                        "from: Date (0.0)",
                        "ends: DateTime (0.0)",
                        "  ends (DateTime) = 2014/03/24 23:59:59+00");
        assertThat(told)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  MULTIPOLYGON (((35.8 35.7,35.8 35.9,36.0 35.9,36.0 35.7,35.8 35.7),(35.85"));
    }

    @Test
    void gdalFindsFeaturesByWhereTheyLie() {
        assertThat(Peer.GDAL.program(
                        "ogrinfo", "-so", "-spat", "36.35", "35.8", "36.45", "35.85", written(), "control"))
                .contains("Feature Count: 2");
    }
}
