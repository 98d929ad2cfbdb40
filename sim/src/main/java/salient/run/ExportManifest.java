package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.folder.RunFormat;
import salient.read.InputFile;
import salient.table.HouseJson;

/**
 * What a folder of a run in a format of others is and what it was made from. No clock, user, host or path of a machine
 * goes in.
 *
 * @param campaign id of the campaign
 * @param scenario id of the scenario
 * @param options what was asked for, by option
 * @param inputs every file that was read
 */
public record ExportManifest(
        String campaign, String scenario, SortedMap<String, String> options, List<InputFile> inputs)
        implements Inventory {
    public ExportManifest {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        inputs = inputs.stream().sorted().toList();
    }

    @Override
    public void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", campaign);
            Manifest.writeFiles(json, files);
            json.writeStringField("holds", "export");
            Manifest.writeInputs(json, inputs);
            json.writeObjectFieldStart("options");
            for (Map.Entry<String, String> option : options.entrySet()) {
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
