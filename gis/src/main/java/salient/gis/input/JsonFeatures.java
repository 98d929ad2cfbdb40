package salient.gis.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.text.JsonFault;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.text.SourceText;

/** Reads the features of a GeoJSON file one by one, with all that they say; whoever takes them asks what it means. */
public final class JsonFeatures {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final SourceFile file;
    private final Problems problems;
    private final JsonParser json;

    /**
     * A feature.
     *
     * @param at where it begins
     * @param members what it says: texts, numbers, truths, lists and maps of these; nothing for null
     */
    public record Feature(Origin at, Map<String, Object> members) {
        /** The map at {@code key}; empty if there is none. */
        public Map<String, Object> map(String key) {
            return JsonFeatures.map(members.get(key));
        }

        /** The text or number at {@code key} as text; empty if there is none. */
        public String text(String key) {
            return JsonFeatures.text(members.get(key));
        }
    }

    private JsonFeatures(SourceFile file, JsonParser json, Problems problems) {
        this.file = file;
        this.json = json;
        this.problems = problems;
    }

    /** {@code value} if it is a map, else an empty one. */
    public static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> written) {
            written.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }

    /** {@code value} if it is a list, else an empty one. */
    public static List<Object> list(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** {@code value} as text if it is a text or a number, without what cannot be seen; else empty. */
    public static String text(Object value) {
        return value instanceof String || value instanceof Number
                ? Unseen.shown(String.valueOf(value)).strip()
                : "";
    }

    /**
     * Shows each feature of {@code file} to {@code features}.
     *
     * @return whether it is GeoJSON; if not, problems say why
     */
    public static boolean read(SourceFile file, Consumer<Feature> features, Problems problems) {
        return read(file, features, collection -> {}, problems);
    }

    /**
     * The same, with what a collection says besides its features shown to {@code collection} at the end.
     *
     * @return whether it is GeoJSON; if not, problems say why
     */
    public static boolean read(
            SourceFile file, Consumer<Feature> features, Consumer<Feature> collection, Problems problems) {
        Optional<String> text =
                file.inMemory(Limits.ofThisJava(), problems).flatMap(held -> SourceText.decode(held, problems));
        if (text.isEmpty()) {
            return false;
        }
        try (JsonParser json = FACTORY.createParser(text.get())) {
            JsonFeatures reader = new JsonFeatures(file, json, problems);
            try {
                return reader.document(features, collection);
            } catch (JsonProcessingException e) {
                return reader.refuse(reader.origin(e.getLocation()), JsonFault.words(e));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
    }

    private boolean document(Consumer<Feature> features, Consumer<Feature> whole) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return refuse(Origin.of(file.name()), "the file does not begin with {");
        }
        Origin at = here();
        boolean collection = false;
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("features") && value == JsonToken.START_ARRAY) {
                collection = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    Origin begins = here();
                    if (json.currentToken() != JsonToken.START_OBJECT) {
                        return refuse(begins, "a feature is not an object");
                    }
                    features.accept(new Feature(begins, object()));
                }
            } else {
                put(members, key);
            }
        }
        if (json.nextToken() != null) {
            return refuse(here(), "text follows the end of the object");
        }
        if (!collection && !"Feature".equals(members.get("type"))) {
            return refuse(at, "the file holds no features");
        }
        if (!collection) {
            features.accept(new Feature(at, members));
        }
        whole.accept(new Feature(at, members));
        return true;
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            put(members, key);
        }
        return members;
    }

    private void put(Map<String, Object> members, String key) throws IOException {
        Optional<Object> value = value();
        value.ifPresent(present -> members.put(key, present));
    }

    private Optional<Object> value() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> Optional.of(object());
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    value().ifPresent(items::add);
                }
                yield Optional.of(items);
            }
            case VALUE_STRING -> Optional.of(json.getText());
            case VALUE_NUMBER_INT -> Optional.of(json.getText().length() > 18 ? json.getText() : json.getLongValue());
            case VALUE_NUMBER_FLOAT -> Optional.of(json.getDoubleValue());
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private boolean refuse(Origin at, String what) {
        problems.error(ProblemCode.MALFORMED_FILE, at, what, "save " + file.name() + " as GeoJSON (RFC 7946) again");
        return false;
    }

    private Origin here() {
        return origin(json.currentTokenLocation());
    }

    private Origin origin(JsonLocation location) {
        JsonLocation place = location == null ? json.currentLocation() : location;
        return new Origin(file.name(), Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }
}
