package salient.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** A mapping in YAML, asked for its keys by name; a value of another shape than asked for is a problem. */
public final class YamlMap extends Entry {
    private static final String PARTED =
            "a comma parts entries in { }: put the text before it and this into one pair of quotes, or ";

    private final YamlNode.Mapping mapping;

    private YamlMap(Optional<Entry> within, YamlNode.Mapping mapping, Problems problems) {
        super(within, problems);
        this.mapping = mapping;
    }

    /** The mapping that a whole file holds. */
    public static YamlMap top(YamlNode.Mapping mapping, Problems problems) {
        return new YamlMap(Optional.empty(), mapping, problems);
    }

    /** Files a problem for every key that is not one of {@code known}. */
    public YamlMap onlyKeys(String... known) {
        return onlyKeys(Arrays.asList(known), Map.of());
    }

    /**
     * Files a problem for every key that is not one of {@code known}.
     *
     * @param places where keys belong that people put here by mistake, as in {@code under rules:}
     */
    public YamlMap onlyKeys(List<String> known, Map<String, String> places) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String fix = places.containsKey(key)
                        ? "move it " + places.get(key) + " in " + file()
                        : NearestName.find(key, known)
                                        .map(near -> "did you mean \"" + near + "\"? otherwise ")
                                        .orElse("")
                                + (mapping.braced() && entry.isEmpty() ? PARTED : "")
                                + "take it out of " + file() + "; known here: " + String.join(", ", known);
                String what = "key " + Quoted.text(key)
                        + (places.containsKey(key) ? " does not belong here" : " is not known");
                error(ProblemCode.UNKNOWN_KEY, entry.at(), what, fix);
            }
        });
        return this;
    }

    /** Its keys, in the order of the file. */
    public Set<String> keys() {
        return mapping.entries().keySet();
    }

    /** {@code key} itself as a field, for keys that are ids. */
    public Field key(String key) {
        return new Field(this, "id", key, () -> mapping.entries().get(key).at());
    }

    @Override
    public Origin origin() {
        return mapping.at();
    }

    public String file() {
        return origin().file();
    }

    @Override
    public Optional<Field> optional(String key) {
        return value(key)
                .flatMap(node -> scalar(key, node))
                .filter(field -> !field.text().isEmpty());
    }

    @Override
    public Optional<Field> required(String key) {
        Optional<YamlNode> node = requiredValue(key);
        Optional<Field> field = node.flatMap(value -> scalar(key, value));
        if (field.isPresent() && field.get().text().isEmpty()) {
            field.get().error(ProblemCode.MISSING_VALUE, key + " is empty", "fill it in " + file());
            return Optional.empty();
        }
        return field;
    }

    /** The mapping at {@code key}, which must be there. */
    public Optional<YamlMap> requiredMap(String key) {
        return requiredValue(key).flatMap(node -> map(key, node));
    }

    /** The mapping at {@code key}; empty without a problem if it is not there. */
    public Optional<YamlMap> optionalMap(String key) {
        return value(key).flatMap(node -> map(key, node));
    }

    /** The values in the list at {@code key}, which must be there and may be empty. */
    public List<Field> requiredList(String key) {
        return fields(key, items(key, requiredValue(key)));
    }

    /** The values in the list at {@code key}; empty without a problem if it is not there. */
    public List<Field> optionalList(String key) {
        return fields(key, items(key, value(key)));
    }

    /** Whether {@code key} is there, with anything in it or nothing. */
    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** Whether a mapping is there at {@code key}. */
    public boolean hasMap(String key) {
        return value(key).filter(node -> node instanceof YamlNode.Mapping).isPresent();
    }

    /** Whether a list is there at {@code key}. */
    public boolean hasList(String key) {
        return value(key).filter(node -> node instanceof YamlNode.Items).isPresent();
    }

    /** The mappings in the list at {@code key}, which must be there and hold one or more. */
    public List<YamlMap> requiredMaps(String key) {
        Optional<List<YamlNode>> items = items(key, requiredValue(key));
        if (items.isPresent() && items.get().isEmpty()) {
            error(ProblemCode.MISSING_VALUE, key(key).origin(), key + " is empty", "list one or more in " + file());
        }
        List<YamlMap> maps = new ArrayList<>();
        items.ifPresent(nodes -> nodes.forEach(node -> map(key, node).ifPresent(maps::add)));
        return maps;
    }

    /** The mappings in the list at {@code key}; empty without a problem if it is not there. */
    public List<YamlMap> optionalMaps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        items(key, value(key))
                .ifPresent(nodes -> nodes.forEach(node -> map(key, node).ifPresent(maps::add)));
        return maps;
    }

    private List<Field> fields(String key, Optional<List<YamlNode>> items) {
        List<Field> fields = new ArrayList<>();
        items.ifPresent(nodes -> nodes.forEach(
                node -> scalar(key, node).filter(f -> !f.text().isEmpty()).ifPresent(fields::add)));
        return fields;
    }

    private Optional<List<YamlNode>> items(String key, Optional<YamlNode> node) {
        if (node.isPresent() && !(node.get() instanceof YamlNode.Items)) {
            misshapen(key, node.get(), "a list");
        }
        return node.filter(n -> n instanceof YamlNode.Items).map(n -> ((YamlNode.Items) n).items());
    }

    private Optional<YamlNode> value(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Mapping.Entry::value);
    }

    private Optional<YamlNode> requiredValue(String key) {
        Optional<YamlNode> node = value(key);
        if (node.isEmpty()) {
            error(
                    ProblemCode.MISSING_KEY,
                    origin(),
                    "key \"" + key + "\" is missing",
                    "add it to " + file() + Skeletons.key(file(), key));
        }
        return node;
    }

    private Optional<Field> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Field(this, key, scalar.text(), scalar::at));
        }
        misshapen(key, node, "a single value");
        return Optional.empty();
    }

    private Optional<YamlMap> map(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping inner) {
            return Optional.of(new YamlMap(Optional.of(this), inner, problems()));
        }
        misshapen(key, node, "a mapping");
        return Optional.empty();
    }

    private void misshapen(String key, YamlNode node, String wanted) {
        error(
                ProblemCode.INVALID_VALUE,
                node.at(),
                Quoted.text(key) + " is " + node.noun() + " where " + wanted + " belongs",
                "write " + wanted + " for it in " + file());
    }
}
