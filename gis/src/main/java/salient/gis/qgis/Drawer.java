package salient.gis.qgis;

import java.util.List;
import java.util.Optional;
import salient.gis.layer.LayerName;

/**
 * Where the layers of a project lie: what lies on top comes first.
 *
 * @param group what they stand under together; empty = nothing
 */
record Drawer(Optional<String> group, List<LayerName> layers) {
    /** All of them. */
    static final List<Drawer> ALL = List.of(
            new Drawer(Optional.empty(), List.of(LayerName.PLACES)),
            new Drawer(Optional.of("What was said"), List.of(LayerName.CLAIMS, LayerName.TRANSITIONS)),
            new Drawer(Optional.empty(), List.of(LayerName.FRONT)),
            new Drawer(Optional.of("Ground"), List.of(LayerName.CONTROL, LayerName.GROUND, LayerName.CELLS)));

    /** Whether a project shows {@code layer} when it is opened. */
    static boolean isShown(LayerName layer) {
        return switch (layer) {
            case PLACES, FRONT, CONTROL, GROUND -> true;
            case CLAIMS, TRANSITIONS, CELLS -> false;
        };
    }
}
