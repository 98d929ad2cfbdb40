package salient.gis.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import salient.gis.geotools.Condition;
import salient.gis.geotools.CoordinateSystem;
import salient.gis.geotools.HexagonGrid;
import salient.gis.geotools.WrongConditionException;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Layers;
import salient.gis.out.Dataset;
import salient.problem.NearestName;
import salient.problem.Quoted;
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
        Selected kept = where(all, request);
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

    private static Selected where(List<Layer> all, ExportRequest request) throws WrongRequestException {
        Optional<String> where = request.selection().where();
        if (where.isEmpty()) {
            return new Selected(all, List.of());
        }
        Condition condition;
        try {
            condition = Condition.parse(where.get());
        } catch (WrongConditionException e) {
            throw new WrongRequestException("--where " + Quoted.text(where.get()) + " " + e.getMessage());
        }
        List<Layer> kept = new ArrayList<>();
        List<LayerName> leftOut = new ArrayList<>();
        for (Layer layer : all) {
            if (condition.missingIn(layer).isEmpty()) {
                Predicate<Feature> holds = condition.of(layer);
                kept.add(new ChangedLayer(layer, features -> features.filter(holds)));
            } else {
                leftOut.add(layer.name());
            }
        }
        if (kept.isEmpty()) {
            throw new WrongRequestException("--where " + Quoted.text(where.get()) + " " + unknown(condition, all));
        }
        return new Selected(kept, leftOut);
    }

    private static String unknown(Condition condition, Collection<Layer> layers) {
        SortedSet<String> known = new TreeSet<>(Set.of(Condition.GEOMETRY));
        layers.forEach(layer -> layer.fields().stream().map(Field::name).forEach(known::add));
        for (String field : condition.fields()) {
            if (!known.contains(field)) {
                return "asks for the field " + Quoted.text(field) + ", which no layer has"
                        + NearestName.find(field, known)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; the fields are " + String.join(", ", known));
            }
        }
        return "asks for fields that no layer has together: " + String.join(", ", condition.fields())
                + "; ask for those of one layer";
    }

    private static List<Layer> projected(List<Layer> layers, ExportRequest request, Excerpt excerpt)
            throws WrongRequestException {
        int crs = request.selection().crs();
        if (crs == Dataset.WGS84) {
            return layers;
        }
        if (!request.format().takesOtherCoordinates()) {
            throw new WrongRequestException("--crs EPSG:" + crs + " does not go with --to "
                    + request.format().token() + ", which has EPSG:4326 alone; leave out --crs");
        }
        CoordinateSystem system = CoordinateSystem.find(crs)
                .orElseThrow(() -> new WrongRequestException("--crs EPSG:" + crs
                        + " is no coordinate system of two axes that EPSG lists; write one such as EPSG:4326 or"
                        + " EPSG:32637"));
        Envelope theatre = excerpt.replay().inputs().theatre().area().getEnvelopeInternal();
        if (!system.isMeantFor(theatre)) {
            throw new WrongRequestException("--crs EPSG:" + crs + " (" + system.name()
                    + ") is not meant for where the campaign lies; name a system that is");
        }
        return layers.stream()
                .<Layer>map(layer -> new ChangedLayer(
                        layer,
                        features ->
                                features.map(feature -> new Feature(system.of(feature.geometry()), feature.values()))))
                .toList();
    }
}
