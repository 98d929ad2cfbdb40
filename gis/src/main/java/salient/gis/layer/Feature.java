package salient.gis.layer;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing of a layer.
 *
 * @param geometry in the coordinates of its layer, x before y; never changed by whoever reads it
 * @param values one for each field of the layer, in their order, of the class that the field's type names; empty where
 *     there is nothing to say
 */
public record Feature(Geometry geometry, List<Optional<?>> values) {
    public Feature {
        values = List.copyOf(values);
    }
}
