package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.digest.Sha256;
import salient.folder.RunFormat;
import salient.read.InputFile;
import salient.table.HouseJson;

/**
 * What a run is and what it was made from: {@code manifest.json}. No clock, user, host or path of a machine goes in.
 *
 * @param campaign id of the campaign
 * @param scenario id of the scenario
 * @param inputs every file that was read
 */
public record Manifest(String campaign, String scenario, RunOptions options, List<InputFile> inputs)
        implements Inventory {
    public Manifest {
        inputs = inputs.stream().sorted().toList();
    }

    /** The manifest of a run of {@code excerpt}. */
    public static Manifest of(Excerpt excerpt, RunOptions options) {
        return new Manifest(
                excerpt.campaign().id(),
                excerpt.replay().judgement().scenario().id(),
                options,
                excerpt.replay().inputs().files());
    }

    @Override
    public void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", campaign);
            writeFiles(json, files);
            writeInputs(json, inputs);
            writeOptions(json);
            json.writeStringField("result", result(files));
            json.writeNumberField("run_format", RunFormat.VERSION);
            json.writeStringField("scenario", scenario);
            json.writeStringField("tool", RunFormat.TOOL);
            json.writeStringField("version", ToolVersion.text());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static void writeFiles(JsonGenerator json, SortedMap<String, String> files) throws IOException {
        json.writeObjectFieldStart("files");
        for (Map.Entry<String, String> file : files.entrySet()) {
            json.writeStringField(file.getKey(), file.getValue());
        }
        json.writeEndObject();
    }

    static void writeInputs(JsonGenerator json, List<InputFile> inputs) throws IOException {
        json.writeObjectFieldStart("inputs");
        for (InputFile input : inputs) {
            json.writeObjectFieldStart(input.path());
            json.writeNumberField("rows", input.rows());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeOptions(JsonGenerator json) throws IOException {
        SortedMap<String, Object> all = new TreeMap<>(options.telling());
        all.putAll(options.pictures());
        all.put("daily_control", options.extras().contains(RunOptions.Extra.DAILY_CONTROL));
        all.put("gis", options.extras().contains(RunOptions.Extra.GIS));
        all.put("maps", options.extras().contains(RunOptions.Extra.MAPS));
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, Object> option : all.entrySet()) {
            if (option.getValue() instanceof Boolean yes) {
                json.writeBooleanField(option.getKey(), yes);
            } else {
                json.writeStringField(option.getKey(), option.getValue().toString());
            }
        }
        json.writeEndObject();
    }

    /** The digest of the tables that are the run's result: of the lines that {@code sha256sum} prints for them. */
    static String result(SortedMap<String, String> files) {
        StringBuilder lines = new StringBuilder();
        for (String table : RunTables.RESULT) {
            if (files.containsKey(table)) {
                lines.append(files.get(table)).append("  ").append(table).append('\n');
            }
        }
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
