package salient.gis.layer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
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

    /**
     * The ground in hexagons, which takes the place of the layer of that name: which share of the ground in each is of
     * which finding, over the days on which all shares are the same.
     *
     * @param acrossKm from one side of a hexagon to the opposite one, in kilometres
     * @param grid hexagons over an envelope, of a size across, both in metres
     */
    public static Layer hexagons(Excerpt excerpt, double acrossKm, BiFunction<Envelope, Double, List<Geometry>> grid) {
        return new HexagonsLayer(excerpt, acrossKm, grid);
    }

    /**
     * The whole gazetteer, which takes the place of the layer of places: those without a point too, whose geometry is empty,
     * and with more said of each.
     */
    public static Layer gazetteer(Excerpt excerpt) {
        return new GazetteerLayer(excerpt);
    }

    /** {@code layer} as it was at the close of each of {@code days}: a feature for each day on which it was so. */
    public static Layer onDays(Layer layer, SortedSet<LocalDate> days) {
        return new ChangedLayer(layer, new OnDays(layer, days));
    }

    /** How many features the layer of control has, which is the largest: for how many spans of days each cell stood as it did. */
    public static long spansOfControl(Excerpt excerpt) {
        try (Stream<?> spans = new ControlLayer(excerpt).things()) {
            return spans.count();
        }
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
