package salient.gis.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import salient.account.Dossier;
import salient.time.DaySpan;
import salient.wording.Wording;

/** What the features of a layer say. */
public record LayerFields(LayerName name, List<Field> fields) {
    public LayerFields {
        fields = List.copyOf(fields);
    }

    /** Those of {@code layer}. */
    public static LayerFields of(Layer layer) {
        return new LayerFields(layer.name(), layer.fields());
    }

    /** Whether the layer of places is the whole gazetteer, and that of ground is hexagons. */
    public record Shaping(boolean gazetteer, boolean hexagons) {}

    /**
     * All that the layers of {@code names} may have of any reading of {@code dossier}, before anything is judged: what a model
     * says too, and no hexagon's shares, which are those of the holders that a reading finds.
     */
    public static List<LayerFields> beforeJudging(Dossier dossier, Collection<LayerName> names, Shaping shaping) {
        List<LayerFields> fields = new ArrayList<>();
        for (LayerName name : LayerName.values()) {
            if (names.contains(name)) {
                fields.add(new LayerFields(name, columns(dossier, name, shaping).fields()));
            }
        }
        return fields;
    }

    private static Columns<?> columns(Dossier dossier, LayerName name, Shaping shaping) {
        DaySpan period = dossier.campaign().period();
        return switch (name) {
            case PLACES -> shaping.gazetteer() ? GazetteerLayer.columns(dossier, period) : PlacesLayer.columns(period);
            case CELLS -> CellsLayer.columns(period, new NotYet<>());
            case CONTROL -> ControlLayer.modelledColumns(dossier, new NotYet<>(), new NotYet<>());
            case GROUND ->
                shaping.hexagons()
                        ? HexagonsLayer.columns(dossier, List.of())
                        : GroundLayer.columns(new Wording(dossier));
            case FRONT -> FrontLayer.columns(dossier.campaign());
            case CLAIMS -> ClaimsLayer.columns(dossier);
            case TRANSITIONS -> TransitionsLayer.columns(dossier);
        };
    }

    /** What is asked for only once a reading was judged. */
    private static final class NotYet<T> implements Supplier<T> {
        @Override
        public T get() {
            throw new IllegalStateException("nothing was judged yet");
        }
    }
}
