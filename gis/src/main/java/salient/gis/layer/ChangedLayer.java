package salient.gis.layer;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A layer of whose features some are left out, repeated or changed, as they are read. */
public record ChangedLayer(Layer layer, UnaryOperator<Stream<Feature>> change) implements Layer {
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
