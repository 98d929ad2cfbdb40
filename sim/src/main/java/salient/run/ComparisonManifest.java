package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import salient.folder.RunFormat;
import salient.place.PlaceId;
import salient.read.InputFile;
import salient.table.HouseJson;

/**
 * What a comparison is and what it was made from. No clock, user, host or path of a machine goes in.
 *
 * @param campaign id of the campaign
 * @param readings what is compared, in the order in which it was named
 * @param inputs every file of the campaign that was read
 */
public record ComparisonManifest(
        String campaign, List<ComparedReading> readings, ComparisonOptions options, List<InputFile> inputs)
        implements Inventory {
    public ComparisonManifest {
        readings = List.copyOf(readings);
        inputs = inputs.stream().sorted().toList();
    }

    @Override
    public void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", campaign);
            Manifest.writeFiles(json, files);
            Manifest.writeInputs(json, inputs);
            writeOptions(json);
            json.writeArrayFieldStart("readings");
            for (ComparedReading reading : readings) {
                write(reading, json);
            }
            json.writeEndArray();
            json.writeNumberField("run_format", RunFormat.VERSION);
            json.writeStringField("tool", RunFormat.TOOL);
            json.writeStringField("version", ToolVersion.text());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void writeOptions(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("options");
        json.writeBooleanField("common_ground", options.leftOut().isPresent());
        if (options.every().isPresent()) {
            json.writeStringField("every", options.every().get());
        }
        if (options.days().isPresent()) {
            json.writeStringField("from", options.days().get().first().toString());
        }
        if (options.leftOut().isPresent()) {
            json.writeArrayFieldStart("left_out");
            for (PlaceId place : options.leftOut().get()) {
                json.writeString(place.value());
            }
            json.writeEndArray();
        }
        json.writeBooleanField("maps", options.extras().contains(RunOptions.Extra.MAPS));
        if (options.days().isPresent()) {
            json.writeStringField("to", options.days().get().last().toString());
        }
        json.writeEndObject();
    }

    private static void write(ComparedReading reading, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", reading.name());
        if (reading.run().isPresent()) {
            json.writeStringField("result", reading.run().get().result());
            json.writeStringField("run_version", reading.run().get().version());
            json.writeStringField("scenario", reading.run().get().scenario());
        } else {
            json.writeStringField("scenario", reading.name());
        }
        json.writeEndObject();
    }
}
