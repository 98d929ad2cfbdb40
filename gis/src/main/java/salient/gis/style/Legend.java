package salient.gis.style;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.gis.layer.LayerName;

/**
 * How features are drawn, layer by layer: by the value of their field {@link #FIELD}, in the order of legends.
 *
 * @param looks symbols by layer and look; a layer that is not here has no look of its own
 */
public record Legend(SortedMap<LayerName, Map<String, Symbol>> looks) {
    /** The name of the field that says which symbol a feature has. */
    public static final String FIELD = "look";

    /** Nothing has a look of its own. */
    public static final Legend PLAIN = new Legend(new TreeMap<>());

    /** The symbols of {@code layer}, by look; empty if it has none. */
    public Map<String, Symbol> of(LayerName layer) {
        return looks.getOrDefault(layer, Map.of());
    }
}
