package salient.gis.publish;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;

/** A layer of whose features some are left out, or changed, as they are read. */
record ChangedLayer(Layer layer, UnaryOperator<Stream<Feature>> change) implements Layer {
    @Override
    public LayerName name() {
        return layer.name();
    }

    @Override
    public String title() {
        return layer.title();
    }

    @Override
    public Shape shape() {
        return layer.shape();
    }

    @Override
    public List<Field> fields() {
        return layer.fields();
    }

    @Override
    public Stream<Feature> features() {
        return change.apply(layer.features());
    }
}
