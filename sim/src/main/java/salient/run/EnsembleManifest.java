package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import salient.ensemble.EnsembleRequest;
import salient.folder.RunFormat;
import salient.read.InputFile;
import salient.table.HouseJson;

/**
 * What a folder with an ensemble is and what it was made from. No clock, user, host or path of a machine goes in.
 *
 * @param campaign id of the campaign
 * @param scenario id of the scenario
 * @param request what was asked for
 * @param options what was asked for beyond the scenario
 * @param inputs every file that was read
 */
public record EnsembleManifest(
        String campaign, String scenario, EnsembleRequest request, RunOptions options, List<InputFile> inputs)
        implements Inventory {
    public EnsembleManifest {
        inputs = inputs.stream().sorted().toList();
    }

    @Override
    public void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", campaign);
            Manifest.writeFiles(json, files);
            json.writeStringField("holds", "ensemble");
            Manifest.writeInputs(json, inputs);
            json.writeBooleanField("model", true);
            json.writeObjectFieldStart("options");
            json.writeBooleanField("maps", options.extras().contains(RunOptions.Extra.MAPS));
            json.writeNumberField("members", request.members());
            json.writeNumberField("seed", request.seed());
            json.writeArrayFieldStart("before");
            for (EnsembleRequest.Pair pair : request.pairs()) {
                json.writeString(pair.first() + "," + pair.second());
            }
            json.writeEndArray();
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
