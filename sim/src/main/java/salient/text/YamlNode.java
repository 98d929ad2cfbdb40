package salient.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salient.problem.Origin;

/** A piece of a YAML file with its place: plain text, a list or a mapping, and nothing else that YAML can express. */
public sealed interface YamlNode {
    /** Where it begins. */
    Origin at();

    /** What messages call it. */
    String noun();

    /** Text, never read as a number or a truth value here; empty for nothing, {@code ~} and {@code null}. */
    record Scalar(Origin at, String text) implements YamlNode {
        @Override
        public String noun() {
            return "a single value";
        }
    }

    /** Items in order. */
    record Items(Origin at, List<YamlNode> items) implements YamlNode {
        @Override
        public String noun() {
            return "a list";
        }
    }

    /**
     * Values by key, in the order of the file.
     *
     * @param braced whether it is written in { }, where commas part its entries
     */
    record Mapping(Origin at, Map<String, Entry> entries, boolean braced) implements YamlNode {
        /** A key's place and its value. */
        public record Entry(Origin at, YamlNode value) {
            boolean isEmpty() {
                return value instanceof Scalar scalar && scalar.text().isEmpty();
            }
        }

        public Mapping(Origin at) {
            this(at, false);
        }

        Mapping(Origin at, boolean braced) {
            this(at, new LinkedHashMap<>(), braced);
        }

        @Override
        public String noun() {
            return "a mapping";
        }
    }
}
