package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import salient.ensemble.EnsembleRequest;
import salient.folder.RunFormat;
import salient.read.InputFile;
import salient.table.HouseJson;

/**
 * What a folder is that was made of the reading of one scenario beside its run, and what it was made from. No clock, user,
 * host or path of a machine goes in.
 *
 * @param holds the word for what it holds
 * @param campaign id of the campaign
 * @param scenario id of the scenario
 * @param options what was asked for beyond the scenario, texts and yes or no, in the order in which they are written
 * @param inputs every file that was read
 */
public record DerivedManifest(
        String holds, String campaign, String scenario, Map<String, Object> options, List<InputFile> inputs)
        implements Inventory {
    public DerivedManifest {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        inputs = inputs.stream().sorted().toList();
    }

    /** That of a reading in a format of others, made with {@code options}. */
    public static DerivedManifest ofExport(
            String campaign, String scenario, SortedMap<String, String> options, List<InputFile> inputs) {
        return new DerivedManifest("export", campaign, scenario, new LinkedHashMap<>(options), inputs);
    }

    /** That of the weight of sources in a reading. */
    public static DerivedManifest ofSensitivity(
            String campaign, String scenario, RunOptions options, List<InputFile> inputs) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("maps", options.extras().contains(RunOptions.Extra.MAPS));
        asked.putAll(options.telling());
        return new DerivedManifest("sensitivity", campaign, scenario, asked, inputs);
    }

    /**
     * That of what a model says if something is supposed.
     *
     * @param suppositions as they were asked for
     */
    public static DerivedManifest ofWhatIf(
            String campaign,
            String scenario,
            List<String> suppositions,
            EnsembleRequest request,
            RunOptions options,
            List<InputFile> inputs) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("maps", options.extras().contains(RunOptions.Extra.MAPS));
        asked.put("members", request.members());
        asked.put("model", true);
        asked.put("seed", request.seed());
        asked.put("what_if", String.join("; ", suppositions));
        asked.putAll(options.telling());
        return new DerivedManifest("what-if", campaign, scenario, asked, inputs);
    }

    @Override
    public void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", campaign);
            Manifest.writeFiles(json, files);
            json.writeStringField("holds", holds);
            Manifest.writeInputs(json, inputs);
            json.writeObjectFieldStart("options");
            for (Map.Entry<String, Object> option : options.entrySet()) {
                json.writeObjectField(option.getKey(), option.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("run_format", RunFormat.VERSION);
            json.writeStringField("scenario", scenario);
            json.writeStringField("tool", RunFormat.TOOL);
            json.writeStringField("version", ToolVersion.text());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
