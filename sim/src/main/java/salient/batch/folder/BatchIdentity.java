package salient.batch.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.batch.Task;
import salient.digest.Sha256;
import salient.folder.RunFormat;
import salient.table.HouseJson;

/**
 * What results a folder is for: {@code batch.json}. Two plans that come to the same tasks are the same.
 *
 * @param tasks digest of all tasks: 64 hexadecimal digits
 * @param format the word for how tables are kept
 */
public record BatchIdentity(String tasks, String format) {
    /** The file that says it. */
    public static final String FILE = "batch.json";

    private static final long LARGEST = 1 << 20;

    /** Of results of {@code tasks} whose tables are kept as {@code format}. */
    public static BatchIdentity of(List<Task> tasks, String format) {
        String ids = tasks.stream()
                .map(task -> task.id() + " " + task.digest() + "\n")
                .collect(Collectors.joining());
        return new BatchIdentity(Sha256.of(ids.getBytes(StandardCharsets.UTF_8)).hex(), format);
    }

    /** What {@code folder} says that it is for; empty if it says nothing of the kind. */
    static Optional<BatchIdentity> in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? read(Files.readString(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What {@code written} says; empty if it says nothing of the kind. */
    public static Optional<BatchIdentity> read(String written) {
        Map<String, String> texts = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(written)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                    if (json.nextToken() == JsonToken.VALUE_STRING) {
                        texts.put(key, json.getText());
                    }
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        String tasks = texts.getOrDefault("tasks", "");
        String format = texts.getOrDefault("format", "");
        return RunFormat.TOOL.equals(texts.get("tool")) && !tasks.isEmpty()
                ? Optional.of(new BatchIdentity(tasks, format))
                : Optional.empty();
    }

    /** As its file has it. */
    public byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = HouseJson.to(bytes)) {
            json.writeStartObject();
            json.writeStringField("format", format);
            json.writeNumberField("run_format", RunFormat.VERSION);
            json.writeStringField("tasks", tasks);
            json.writeStringField("tool", RunFormat.TOOL);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }
}
