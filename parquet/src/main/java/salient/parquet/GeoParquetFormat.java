package salient.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;

/**
 * A GeoParquet file for each layer, named {@code NAME-LAYER}: of version 1 and of version 2 at once, so that programs read
 * it that know either.
 *
 * <p>Source of the format: Open Geospatial Consortium, GeoParquet, versions 1.0.0 and 2.0.
 */
public final class GeoParquetFormat implements LayerFormat {
    @Override
    public String token() {
        return "geoparquet";
    }

    /** DuckDB names no coordinates but WGS 84 in files by itself. */
    @Override
    public boolean takesOtherCoordinates() {
        return false;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        for (Layer layer : dataset.layers()) {
            files.make(
                    dataset.name() + "-" + layer.name().token() + ".parquet",
                    path -> make(dataset, layer, files.aside(), path));
        }
    }

    private static void make(Dataset dataset, Layer layer, Path aside, Path path) throws IOException {
        try (DuckDb database = DuckDb.open(aside)) {
            LayerTable table = new LayerTable(layer, database);
            table.fill();
            table.copyTo(path, dataset);
        } catch (SQLException e) {
            throw new IOException(path.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
