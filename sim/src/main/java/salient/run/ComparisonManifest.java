package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import salient.read.InputFile;

/**
 * What a comparison is and what it was made from. No clock, user, host or path of a machine goes in.
 *
 * @param campaign id of the campaign
 * @param scenarios ids of the scenarios, in the order in which they were named
 * @param extras what is written beside the tables
 * @param inputs every file that was read
 */
public record ComparisonManifest(
        String campaign, List<String> scenarios, Set<RunOptions.Extra> extras, List<InputFile> inputs)
        implements Inventory {
    public ComparisonManifest {
        scenarios = List.copyOf(scenarios);
        extras = Set.copyOf(extras);
        inputs = inputs.stream().sorted().toList();
    }

    @Override
    public void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException {
        try (JsonGenerator json = Manifest.generator(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", campaign);
            Manifest.writeFiles(json, files);
            Manifest.writeInputs(json, inputs);
            json.writeObjectFieldStart("options");
            json.writeBooleanField("maps", extras.contains(RunOptions.Extra.MAPS));
            json.writeEndObject();
            json.writeNumberField("run_format", Manifest.RUN_FORMAT);
            json.writeArrayFieldStart("scenarios");
            for (String scenario : scenarios) {
                json.writeString(scenario);
            }
            json.writeEndArray();
            json.writeStringField("tool", Manifest.TOOL);
            json.writeStringField("version", ToolVersion.text());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
