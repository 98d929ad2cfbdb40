package salient.gis.layer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import salient.run.Excerpt;

/** The layers of a run, in the order in which they are listed. */
public final class Layers {
    private Layers() {}

    /** All of them. */
    public static List<Layer> of(Excerpt excerpt) {
        return of(excerpt, List.of(LayerName.values()));
    }

    /** Those of {@code names}. */
    public static List<Layer> of(Excerpt excerpt, Collection<LayerName> names) {
        return Stream.of(LayerName.values())
                .filter(names::contains)
                .map(name -> layer(excerpt, name))
                .toList();
    }

    private static Layer layer(Excerpt excerpt, LayerName name) {
        return switch (name) {
            case PLACES -> new PlacesLayer(excerpt);
            case CELLS -> new CellsLayer(excerpt);
            case CONTROL -> new ControlLayer(excerpt);
            case GROUND -> new GroundLayer(excerpt);
            case FRONT -> new FrontLayer(excerpt);
            case CLAIMS -> new ClaimsLayer(excerpt);
            case TRANSITIONS -> new TransitionsLayer(excerpt);
        };
    }
}
