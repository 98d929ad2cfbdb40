package salient.gis.flatgeobuf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.wololo.flatgeobuf.Constants;
import salient.gis.layer.Feature;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.gis.out.Pieces;

/** A FlatGeobuf file for each layer, named {@code NAME-LAYER}. */
public final class FlatGeobufFormat implements LayerFormat {
    @Override
    public String token() {
        return "flatgeobuf";
    }

    @Override
    public boolean takesOtherCoordinates() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        for (Layer layer : dataset.layers()) {
            try (Pieces pieces = Pieces.at(files.aside())) {
                FeatureOrder order = putAside(layer, pieces);
                files.write(
                        dataset.name() + "-" + layer.name().token() + ".fgb",
                        out -> write(dataset, layer, pieces, order, out));
            }
        }
    }

    private static FeatureOrder putAside(Layer layer, Pieces pieces) throws IOException {
        FeatureOrder order = new FeatureOrder();
        FeatureTable table = new FeatureTable(layer);
        try (Stream<Feature> features = layer.features()) {
            for (Feature feature : (Iterable<Feature>) features::iterator) {
                pieces.add(table.bytes(feature));
                order.add(feature.geometry().getEnvelopeInternal());
            }
        }
        return order;
    }

    private static void write(Dataset dataset, Layer layer, Pieces pieces, FeatureOrder order, OutputStream out)
            throws IOException {
        int[] sorted = order.sorted();
        out.write(Constants.MAGIC_BYTES);
        out.write(HeaderTable.bytes(dataset, layer, order));
        order.writeIndexTo(out, pieces);
        for (int piece : sorted) {
            out.write(pieces.get(piece));
        }
    }
}
