package salient.gis.layer;

import java.util.List;
import java.util.stream.Stream;

/** Features of one shape that have the same fields. What it holds is worked out as it is read, each time anew. */
public interface Layer {
    /** Which layer it is. */
    LayerName name();

    /** What people read as its name. */
    String title();

    /** What its features are. */
    Shape shape();

    /** What its features say, in the order of their values. */
    List<Field> fields();

    /** Its features, in a stated order that is the same on each reading. To be closed. */
    Stream<Feature> features();
}
