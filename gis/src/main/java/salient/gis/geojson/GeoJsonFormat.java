package salient.gis.geojson;

import java.io.IOException;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;

/** A file of GeoJSON for each layer, a style by which MapLibre draws them, and a page that shows them with a slider. */
public final class GeoJsonFormat implements LayerFormat {
    @Override
    public String token() {
        return "geojson";
    }

    /** GeoJSON has WGS 84 alone. */
    @Override
    public boolean takesOtherCoordinates() {
        return false;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        Extent extent = new Extent();
        for (Layer layer : dataset.layers()) {
            files.write(
                    layer.name().token() + ".geojson",
                    out -> FeatureCollection.of(dataset, layer, extent).writeTo(out));
        }
        files.write("style.json", out -> MapStyle.writeFile(dataset, out));
        files.write("map.html", out -> new MapPage(dataset, extent).writeTo(out));
    }
}
