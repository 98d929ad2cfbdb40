package salient.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import salient.campaign.Ids;
import salient.digest.Sha256;
import salient.folder.RunFormat;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.InputFile;
import salient.table.ReadBack;
import salient.text.JsonFault;
import salient.text.SourceFile;
import salient.text.SourceText;

/**
 * Reads the manifest of a run, or of another folder that was written as a whole. Keys that it does not know are passed over:
 * later versions may write more.
 */
public final class ManifestReader {
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final SourceFile file;
    private final Problems problems;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, InputFile> inputs = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private Optional<String> format = Optional.empty();

    private ManifestReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What {@code file} says; empty, with problems filed, if it is no manifest of a run that can be read. */
    public static Optional<RunManifest> read(SourceFile file, Problems problems) {
        int before = problems.errors();
        return parsed(file, problems).flatMap(reader -> reader.ofRun(before));
    }

    /** The same of any folder that was written as a whole: a run, a comparison, an export. */
    static Optional<FolderManifest> readAny(SourceFile file, Problems problems) {
        int before = problems.errors();
        return parsed(file, problems).flatMap(reader -> reader.ofAny(before));
    }

    private static Optional<ManifestReader> parsed(SourceFile file, Problems problems) {
        ManifestReader reader = new ManifestReader(file, problems);
        return SourceText.decode(file, problems).filter(reader::parse).map(text -> reader);
    }

    private boolean parse(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                malformed(origin(json.currentTokenLocation()), "the file does not hold an object");
                return false;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                value(json, json.currentName());
            }
            return true;
        } catch (JsonProcessingException e) {
            malformed(origin(e.getLocation()), JsonFault.words(e));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private void value(JsonParser json, String key) throws IOException {
        JsonToken value = json.nextToken();
        switch (key) {
            case "run_format" -> format = Optional.of(value.isScalarValue() ? json.getText() : "no number");
            case "files" -> {
                if (value == JsonToken.START_OBJECT) {
                    files(json);
                }
            }
            case "inputs" -> {
                if (value == JsonToken.START_OBJECT) {
                    inputs(json);
                }
            }
            default -> {
                if (value == JsonToken.VALUE_STRING) {
                    texts.put(key, json.getText());
                }
            }
        }
        json.skipChildren();
    }

    private void files(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Origin at = origin(json.currentTokenLocation());
            json.nextToken();
            if (!isWithin(name)) {
                problems.error(
                        ProblemCode.OUTSIDE_WORKSPACE,
                        at,
                        "file " + Quoted.text(name) + " leads out of the run's folder",
                        ReadBack.AGAIN);
            } else {
                files.put(name, digest(json, at));
            }
            json.skipChildren();
        }
    }

    /** Whether {@code name} can only be the name of a file within the folder that it is relative to. */
    private static boolean isWithin(String name) {
        return name.length() <= 1_000
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    private void inputs(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String path = json.currentName();
            JsonToken value = json.nextToken();
            while (value == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME) {
                boolean sha256 = json.currentName().equals("sha256");
                Origin at = origin(json.currentTokenLocation());
                json.nextToken();
                if (sha256) {
                    inputs.put(path, new InputFile(path, Sha256.stated(digest(json, at)), 0));
                }
                json.skipChildren();
            }
        }
    }

    private String digest(JsonParser json, Origin at) throws IOException {
        String digest = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
        if (!DIGEST.matcher(digest).matches()) {
            String what = Quoted.text(digest) + " is no SHA-256 digest";
            problems.error(ProblemCode.INVALID_VALUE, at, what, ReadBack.AGAIN);
        }
        return digest;
    }

    private Optional<RunManifest> ofRun(int before) {
        if (checkFormat()) {
            if (texts.containsKey("scenario")) {
                id("campaign");
                id("scenario");
            } else {
                malformed(Origin.of(file.name()), "this is not the manifest of a run of one scenario");
            }
        }
        return problems.errors() > before
                ? Optional.empty()
                : Optional.of(new RunManifest(
                        texts.get("campaign"),
                        texts.get("scenario"),
                        texts.getOrDefault("version", ""),
                        texts.getOrDefault("result", ""),
                        inputs,
                        new TreeMap<>(files)));
    }

    private Optional<FolderManifest> ofAny(int before) {
        return !checkFormat() || problems.errors() > before
                ? Optional.empty()
                : Optional.of(new FolderManifest(Optional.ofNullable(texts.get("result")), new TreeMap<>(files)));
    }

    private boolean checkFormat() {
        if (format.isEmpty() || !texts.getOrDefault("tool", "").equals(RunFormat.TOOL)) {
            malformed(Origin.of(file.name()), "this is not the manifest of a run of salient");
            return false;
        }
        if (!format.get().equals(Integer.toString(RunFormat.VERSION))) {
            problems.error(
                    ProblemCode.UNKNOWN_RUN_FORMAT,
                    Origin.of(file.name()),
                    "run format " + Quoted.text(format.get()) + " is not known to this version, which reads "
                            + RunFormat.VERSION,
                    "use the version of salient that wrote the run, or replay it again with this one");
            return false;
        }
        return true;
    }

    private void id(String key) {
        String id = texts.getOrDefault(key, "");
        if (!Ids.isId(id)) {
            problems.error(
                    ProblemCode.INVALID_ID,
                    Origin.of(file.name()),
                    key + " " + Quoted.text(id) + " cannot be an id",
                    ReadBack.AGAIN);
        }
    }

    private void malformed(Origin at, String what) {
        problems.error(ProblemCode.MALFORMED_FILE, at, what, "name a folder that 'salient replay' has written");
    }

    private Origin origin(JsonLocation at) {
        return at == null ? Origin.of(file.name()) : new Origin(file.name(), at.getLineNr(), at.getColumnNr());
    }
}
