package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import salient.folder.RunFormat;
import salient.read.InputFile;
import salient.table.HouseJson;

/**
 * What a folder about the weight of sources is and what it was made from. No clock, user, host or path of a machine goes
 * in.
 *
 * @param campaign id of the campaign
 * @param scenario id of the scenario
 * @param options what was asked for beyond the scenario
 * @param inputs every file that was read
 */
public record SensitivityManifest(String campaign, String scenario, RunOptions options, List<InputFile> inputs)
        implements Inventory {
    public SensitivityManifest {
        inputs = inputs.stream().sorted().toList();
    }

    @Override
    public void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", campaign);
            Manifest.writeFiles(json, files);
            json.writeStringField("holds", "sensitivity");
            Manifest.writeInputs(json, inputs);
            json.writeObjectFieldStart("options");
            json.writeBooleanField("maps", options.extras().contains(RunOptions.Extra.MAPS));
            for (Map.Entry<String, String> option : options.telling().entrySet()) {
                json.writeStringField(option.getKey(), option.getValue());
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
