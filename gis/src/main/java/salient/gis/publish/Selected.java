package salient.gis.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import salient.gis.geotools.Condition;
import salient.gis.geotools.CoordinateSystem;
import salient.gis.geotools.HexagonGrid;
import salient.gis.geotools.WrongConditionException;
import salient.gis.layer.ChangedLayer;
import salient.gis.layer.Feature;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerFields;
import salient.gis.layer.LayerName;
import salient.gis.layer.Layers;
import salient.run.Excerpt;

/**
 * The layers that a request asks for: made of the run, then of the days that are wanted, of the features of which the
 * condition holds, in the coordinates that are wanted.
 *
 * @param layers one or more
 * @param leftOut layers that do not have the fields of the condition
 */
record Selected(List<Layer> layers, List<LayerName> leftOut) {
    /** What is so on each day, and can be looked at on some of them. */
    private static final Set<LayerName> STATES = Set.of(LayerName.CONTROL, LayerName.GROUND, LayerName.FRONT);

    /** What {@code request} asks for of {@code excerpt}. */
    static Selected of(Excerpt excerpt, ExportRequest request) throws WrongRequestException {
        List<Layer> all = new ArrayList<>();
        for (Layer layer : Layers.of(excerpt, request.layers())) {
            Layer shaped = shaped(layer, excerpt, request);
            all.add(
                    request.on().isEmpty() || !STATES.contains(layer.name())
                            ? shaped
                            : Layers.onDays(shaped, request.on()));
        }
        Selected kept = where(all, request.selection());
        return new Selected(projected(kept.layers, request, excerpt), kept.leftOut);
    }

    private static Layer shaped(Layer layer, Excerpt excerpt, ExportRequest request) {
        Optional<Double> hexagonKm = request.selection().hexagonKm();
        if (hexagonKm.isPresent() && layer.name() == LayerName.GROUND) {
            return Layers.hexagons(excerpt, hexagonKm.get(), HexagonGrid::over);
        }
        return request.format().isForGazetteers() && layer.name() == LayerName.PLACES
                ? Layers.gazetteer(excerpt)
                : layer;
    }

    private static Selected where(List<Layer> all, ExportRequest.Selection selection) throws WrongRequestException {
        Optional<Condition> asked = selection.condition();
        if (asked.isEmpty()) {
            return new Selected(all, List.of());
        }
        Condition condition = asked.get();
        List<LayerName> suited =
                selection.suited(condition, all.stream().map(LayerFields::of).toList());
        List<Layer> kept = new ArrayList<>();
        List<LayerName> leftOut = new ArrayList<>();
        for (Layer layer : all) {
            if (suited.contains(layer.name())) {
                Predicate<Feature> holds = holds(condition, layer, selection);
                kept.add(new ChangedLayer(layer, features -> features.filter(holds)));
            } else {
                leftOut.add(layer.name());
            }
        }
        return new Selected(kept, leftOut);
    }

    private static Predicate<Feature> holds(Condition condition, Layer layer, ExportRequest.Selection selection)
            throws WrongRequestException {
        try {
            return condition.of(layer);
        } catch (WrongConditionException e) {
            throw selection.wrongCondition(e.getMessage());
        }
    }

    private static List<Layer> projected(List<Layer> layers, ExportRequest request, Excerpt excerpt)
            throws WrongRequestException {
        request.selection()
                .checkSystem(request.format(), excerpt.replay().inputs().theatre());
        Optional<CoordinateSystem> asked = request.selection().system(request.format());
        if (asked.isEmpty()) {
            return layers;
        }
        CoordinateSystem system = asked.get();
        return layers.stream()
                .<Layer>map(layer -> new ChangedLayer(
                        layer,
                        features ->
                                features.map(feature -> new Feature(system.of(feature.geometry()), feature.values()))))
                .toList();
    }
}
