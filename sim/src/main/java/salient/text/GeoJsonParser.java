package salient.text;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/** Reads the shape of a GeoJSON file (RFC 7946) without asking yet whether it makes sense on the ground. */
public final class GeoJsonParser {
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("", "false", "no", "0");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** What stands at "coordinates": a position, or an array of such. */
    public sealed interface Nested {
        Origin at();
    }

    /** An array of numbers, the first two of which are read as degrees. */
    public record Position(Origin at, List<Double> numbers) implements Nested {}

    /** An array of arrays. */
    public record Nest(Origin at, List<Nested> items) implements Nested {}

    /** A geometry as written; no coordinates if it has none. */
    public record Shape(Origin at, String type, Optional<Nested> coordinates) {}

    /**
     * A feature as written.
     *
     * @param theatre whether its property "theatre" says yes
     * @param name its property "name"; empty if it has none
     * @param key the first that it has of the properties by which its features are known; empty if it has none
     */
    public record Feature(Origin at, Optional<Shape> shape, boolean theatre, String name, String key) {}

    /** The properties of a feature that matter. */
    private record Properties(boolean theatre, String name, String key) {
        static final Properties NONE = new Properties(false, "", "");
    }

    /** Ends the reading of a file after its problem has been filed. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final String file;
    private final Problems problems;
    private final JsonParser json;
    private final Limits limits;
    private final List<String> keys;
    private int positions;

    private GeoJsonParser(String file, List<String> keys, Limits limits, Problems problems, JsonParser json) {
        this.file = file;
        this.keys = keys;
        this.limits = limits;
        this.problems = problems;
        this.json = json;
    }

    /** The features of {@code file}; a bare geometry counts as one. Empty, with a problem filed, if it is not GeoJSON. */
    public static Optional<List<Feature>> read(SourceFile file, Limits limits, Problems problems) {
        return read(file, List.of(), limits, problems);
    }

    /**
     * The same.
     *
     * @param keys properties, texts or numbers, by which features are known, the most telling first
     */
    public static Optional<List<Feature>> read(SourceFile file, List<String> keys, Limits limits, Problems problems) {
        Optional<String> text = SourceText.decode(file, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser json = FACTORY.createParser(text.get())) {
            GeoJsonParser parser = new GeoJsonParser(file.name(), keys, limits, problems, json);
            try {
                return Optional.of(parser.document());
            } catch (Refused e) {
                return Optional.empty();
            } catch (JsonProcessingException e) {
                parser.malformed(parser.origin(e.getLocation()), JsonFault.words(e));
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
    }

    private List<Feature> document() throws IOException, Refused {
        JsonToken first = json.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw refused(Origin.of(file), first == null ? "the file is empty" : "the file does not begin with {");
        }
        List<Feature> features = new ArrayList<>();
        Feature whole = object(features);
        if (json.nextToken() != null) {
            throw refused(here(), "text follows the end of the object");
        }
        if (features.isEmpty() && whole.shape().isPresent()) {
            features.add(whole);
        }
        return features;
    }

    /** Reads an object that may be a collection, a feature or a geometry; features found within go to {@code found}. */
    private Feature object(List<Feature> found) throws IOException, Refused {
        Origin at = here();
        String type = "";
        Properties properties = Properties.NONE;
        Optional<Nested> coordinates = Optional.empty();
        Optional<Shape> geometry = Optional.empty();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            switch (key) {
                case "type" -> type = text(key, value);
                case "features" -> features(value, found);
                case "geometry" ->
                    geometry = isObject(key, value) ? object(found).shape() : Optional.empty();
                case "properties" -> properties = isObject(key, value) ? properties() : Properties.NONE;
                case "coordinates" -> coordinates = Optional.of(nested(value));
                default -> json.skipChildren();
            }
        }
        boolean bare = coordinates.isPresent() || type.equals("GeometryCollection");
        Optional<Shape> shape = bare ? Optional.of(new Shape(at, type, coordinates)) : geometry;
        return new Feature(at, shape, properties.theatre(), properties.name(), properties.key());
    }

    private void features(JsonToken value, List<Feature> found) throws IOException, Refused {
        if (value != JsonToken.START_ARRAY) {
            throw refused(here(), "\"features\" is not a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw refused(here(), "a feature is not an object");
            }
            found.add(object(new ArrayList<>()));
        }
    }

    private String text(String key, JsonToken value) throws IOException, Refused {
        if (value != JsonToken.VALUE_STRING) {
            throw refused(here(), "\"" + key + "\" is not a text");
        }
        return json.getText();
    }

    private boolean isObject(String key, JsonToken value) throws Refused {
        if (value != JsonToken.START_OBJECT && value != JsonToken.VALUE_NULL) {
            throw refused(here(), "\"" + key + "\" is not an object");
        }
        return value == JsonToken.START_OBJECT;
    }

    private Properties properties() throws IOException, Refused {
        boolean theatre = false;
        String name = "";
        String known = "";
        int best = keys.size();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            int rank = keys.indexOf(key);
            if (rank >= 0 && rank < best && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
                known = Unseen.shown(json.getText().strip());
                best = rank;
            }
            if (key.equals("theatre")) {
                theatre = yesOrNo();
            } else if (key.equals("name") && value.isScalarValue()) {
                // Escapes in JSON can write what the file itself may not hold.
                name = value == JsonToken.VALUE_NULL
                        ? ""
                        : Unseen.shown(json.getText().strip());
            } else if (key.equals("name")) {
                throw refused(here(), "\"name\" is not a text");
            }
            json.skipChildren();
        }
        return new Properties(theatre, name, known);
    }

    /** Truth as programs for maps write it: true, 1, "true", "yes"; null and an empty text are no. */
    private boolean yesOrNo() throws IOException, Refused {
        String written = switch (json.currentToken()) {
            case VALUE_NULL -> "";
            case START_OBJECT, START_ARRAY -> "a list";
            default -> json.getText().strip().toLowerCase(Locale.ROOT);
        };
        if (YES.contains(written)) {
            return true;
        }
        if (!NO.contains(written)) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    here(),
                    "\"theatre\" is neither true nor false",
                    "write \"theatre\": true for land on which cells may lie, else false, in " + file);
            throw new Refused();
        }
        return false;
    }

    private Nested nested(JsonToken value) throws IOException, Refused {
        Origin at = here();
        if (value != JsonToken.START_ARRAY) {
            throw refused(at, "\"coordinates\" holds something else than lists of numbers");
        }
        List<Nested> items = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken().isNumeric()) {
                numbers.add(json.getDoubleValue());
            } else {
                items.add(nested(json.currentToken()));
            }
        }
        if (numbers.isEmpty()) {
            return new Nest(at, items);
        }
        if (!items.isEmpty()) {
            throw refused(at, "\"coordinates\" mixes numbers and lists");
        }
        if (++positions > limits.points()) {
            limits.tellTooMany(
                    at, "the outlines have more than " + limits.points() + " points", "simplify them", problems);
            throw new Refused();
        }
        return new Position(at, numbers);
    }

    private Refused refused(Origin at, String what) {
        malformed(at, what);
        return new Refused();
    }

    private void malformed(Origin at, String what) {
        problems.error(ProblemCode.MALFORMED_FILE, at, what, "save " + file + " as GeoJSON (RFC 7946) again");
    }

    private Origin here() {
        return origin(json.currentTokenLocation());
    }

    /** The place of {@code location}; where there is none, as when a limit is passed, that of the token at hand. */
    private Origin origin(JsonLocation location) {
        JsonLocation place = location == null ? json.currentLocation() : location;
        return new Origin(file, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }
}
