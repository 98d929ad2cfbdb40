package salient.batch.folder;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.digest.Sha256;
import salient.folder.RunFormat;
import salient.run.ToolVersion;
import salient.table.HouseJson;

/** What the folder of a plan that is done holds and what it was made from: {@code manifest.json}. */
final class BatchManifest {
    private BatchManifest() {}

    /**
     * The manifest of what stands in {@code folder}.
     *
     * @param campaigns digests of the campaigns, by id
     * @param tasks how many there are
     */
    static byte[] of(Path folder, SortedMap<String, String> campaigns, int tasks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = HouseJson.to(bytes)) {
            json.writeStartObject();
            write(json, "campaigns", campaigns);
            write(json, "files", files(folder));
            json.writeStringField("holds", "batch");
            json.writeNumberField("run_format", RunFormat.VERSION);
            json.writeNumberField("tasks", tasks);
            json.writeStringField("tool", RunFormat.TOOL);
            json.writeStringField("version", ToolVersion.text());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String key, SortedMap<String, String> texts) throws IOException {
        json.writeObjectFieldStart(key);
        for (var text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : all) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals(RunFormat.MANIFEST) && !name.startsWith(BatchFolder.UNFINISHED + "/")) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.put(name, Sha256.of(in).hex());
                }
            }
        }
        return files;
    }
}
