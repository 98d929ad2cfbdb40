package salient.gis.descriptor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.run.DigestRecord;

/**
 * The digests that a descriptor of a run states: every object in it that names a file under one key and its SHA-256 under
 * another.
 *
 * @param before what stands before the digits
 */
public record DescribedDigests(String file, String nameKey, String digestKey, String before) implements DigestRecord {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Those of all descriptors that a run has. */
    public static List<DigestRecord> all() {
        return List.of(
                new DescribedDigests(DataPackage.FILE, "path", "hash", "sha256:"),
                new DescribedDigests(ResearchCrate.FILE, "@id", "sha256", ""));
    }

    @Override
    public Optional<SortedMap<String, String>> read(byte[] bytes) {
        SortedMap<String, String> stated = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(bytes)) {
            Deque<Map<String, String>> open = new ArrayDeque<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case START_OBJECT -> open.push(new TreeMap<>());
                    case END_OBJECT -> add(open.pop(), stated);
                    case VALUE_STRING -> keep(json, open);
                    default -> {}
                }
            }
            return Optional.of(stated);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void keep(JsonParser json, Deque<Map<String, String>> open) throws IOException {
        String key = json.currentName();
        if (!open.isEmpty() && (nameKey.equals(key) || digestKey.equals(key))) {
            open.peek().put(key, json.getText());
        }
    }

    private void add(Map<String, String> object, SortedMap<String, String> stated) {
        String name = object.get(nameKey);
        String digest = object.get(digestKey);
        // What begins with a hash lies nowhere in the folder: a file that the run was made from.
        if (name != null && digest != null && !name.startsWith("#")) {
            stated.put(name, digest.startsWith(before) ? digest.substring(before.length()) : digest);
        }
    }
}
