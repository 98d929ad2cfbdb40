package salient.gis.layer;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer of things of one sort.
 *
 * @param <T> what its features show
 */
abstract class LayerOf<T> implements Layer {
    private final LayerName name;
    private final String title;
    private final Shape shape;
    private final Columns<T> columns;

    LayerOf(LayerName name, String title, Shape shape, Columns<T> columns) {
        this.name = name;
        this.title = title;
        this.shape = shape;
        this.columns = columns;
    }

    /** All things, in the order of features. */
    abstract Stream<T> things();

    /** Where {@code thing} is. */
    abstract Geometry geometry(T thing);

    @Override
    public final LayerName name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Shape shape() {
        return shape;
    }

    @Override
    public final List<Field> fields() {
        return columns.fields();
    }

    @Override
    public final Stream<Feature> features() {
        return things().map(thing -> new Feature(geometry(thing), columns.of(thing)));
    }
}
