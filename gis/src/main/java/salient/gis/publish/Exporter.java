package salient.gis.publish;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.gis.layer.ChangedLayer;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.out.Dataset;
import salient.problem.Problems;
import salient.reading.Scenario;
import salient.run.DerivedManifest;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.time.DaySpan;
import salient.workspace.Workspace;

/** Writes runs in formats of others, each export a folder of its own that takes the place of an older one as a whole. */
public final class Exporter {
    private final Workspace workspace;
    private final Path runs;

    /** @param runs the folder under which runs stand; it may not be there yet */
    public Exporter(Workspace workspace, Path runs) {
        this.workspace = workspace;
        this.runs = runs;
    }

    /**
     * What was exported.
     *
     * @param features how many of each layer were written
     * @param leftOut layers that do not have the fields of the condition
     * @param folder where they stand
     */
    public record Exported(Map<LayerName, Long> features, List<LayerName> leftOut, RunFolder folder) {
        public Exported {
            features = new EnumMap<>(features);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Writes {@code request} of {@code replay}, whose scenario's id is that of the reading.
     *
     * @return empty exactly if it could not be written, and problems were filed
     * @throws WrongRequestException if it asks for what cannot be; nothing is written
     */
    public Optional<Exported> export(Replay replay, ExportRequest request, Problems problems)
            throws WrongRequestException {
        Excerpt excerpt = new Excerpt(replay, request.days());
        Selected selected = Selected.of(excerpt, request);
        Scenario scenario = replay.judgement().scenario();
        String campaign = excerpt.campaign().id();
        RunFolder folder = RunFolder.ofExport(
                workspace, runs, campaign, scenario.id(), request.format().token());
        Map<LayerName, Long> counts = new EnumMap<>(LayerName.class);
        List<Layer> counted =
                selected.layers().stream().map(layer -> counting(layer, counts)).toList();
        Optional<RunDraft> begun = folder.begin(problems);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try (RunDraft draft = begun.get()) {
            DraftFiles.write(request.format(), dataset(excerpt, request, counted), draft);
            DerivedManifest manifest = DerivedManifest.ofExport(
                    campaign,
                    scenario.id(),
                    options(excerpt, request),
                    replay.inputs().files());
            return draft.publish(manifest, problems).map(path -> new Exported(counts, selected.leftOut(), folder));
        }
    }

    /** Counts what is read; a format that reads a layer more than once counts the last time. */
    private static Layer counting(Layer layer, Map<LayerName, Long> counts) {
        return new ChangedLayer(layer, features -> {
            counts.put(layer.name(), 0L);
            return features.peek(feature -> counts.merge(layer.name(), 1L, Long::sum));
        });
    }

    private static Dataset dataset(Excerpt excerpt, ExportRequest request, List<Layer> layers) {
        String name = excerpt.campaign().id() + "-"
                + excerpt.replay().judgement().scenario().id();
        return RunDataset.of(name, excerpt, request.selection().crs(), layers, request.legend());
    }

    private static SortedMap<String, String> options(Excerpt excerpt, ExportRequest request) {
        SortedMap<String, String> options = new TreeMap<>();
        DaySpan days = request.days();
        if (!days.equals(excerpt.history().period())) {
            options.put("from", days.first().toString());
            options.put("last", days.last().toString());
        }
        if (!request.on().isEmpty()) {
            options.put("on", request.on().stream().map(Object::toString).collect(Collectors.joining(";")));
        }
        options.put("to", request.format().token());
        options.put("layers", request.layers().stream().map(LayerName::token).collect(Collectors.joining(";")));
        request.selection().where().ifPresent(where -> options.put("where", where));
        request.selection().hexagonKm().ifPresent(km -> options.put("grid", "hex:" + km));
        if (request.selection().crs() != Dataset.WGS84) {
            options.put("crs", "EPSG:" + request.selection().crs());
        }
        return options;
    }
}
