package salient.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.campaign.CampId;
import salient.problem.ProblemCode;
import salient.reading.Rules;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;

/**
 * The options under {@code rules} in a scenario. They are the components of {@link Rules}, and of the records in it, so a
 * new rule is a line there and none here: {@code freshDays} is written {@code fresh_days}; a number in digits, a truth as yes or no, an enum as
 * its word, a camp or a source as its id or {@code none}, shares of several of these as a mapping.
 */
final class RuleOptions {
    /** What stands for a camp, a source or a date that is not set. */
    static final String NONE = "none";

    /** Options of one way of combining alone, which a scenario that does not set them need not spell out. */
    private static final Set<String> OF_ONE_COMBINING = Set.of(
            "tie_break",
            "event_days",
            "threshold",
            "span_step",
            "silence",
            "learn_sources",
            "discount_copies",
            "source_accuracy",
            "camp_accuracy",
            "unknown_eve",
            "seed",
            "chains",
            "sweeps");

    private static final List<RecordComponent> OPTIONS = options(Rules.class).toList();

    private RuleOptions() {}

    /** The components of {@code group}, those of a record within it in its place. */
    private static Stream<RecordComponent> options(Class<?> group) {
        return Stream.of(group.getRecordComponents())
                .flatMap(part -> part.getType().isRecord() ? options(part.getType()) : Stream.of(part));
    }

    /** The keys of options that hold a share for each of several names. */
    static List<String> keysOfShares() {
        return OPTIONS.stream()
                .filter(ShareOptions::isOne)
                .map(RuleOptions::key)
                .toList();
    }

    /** The keys, in the order in which they are written. */
    static List<String> keys() {
        return OPTIONS.stream().map(RuleOptions::key).toList();
    }

    /** The options that {@code map}, which has {@link #keys} alone, sets, by key. */
    static Map<String, Object> read(YamlMap map, ScenarioNames names) {
        Map<String, Object> values = new TreeMap<>();
        for (RecordComponent component : OPTIONS) {
            String key = key(component);
            if (ShareOptions.isOne(component)) {
                map.optionalMap(key).ifPresent(shares -> {
                    Object value = ShareOptions.read(component, shares, names);
                    if (shares.sound() && accepted(map.key(key), key, written(value), value)) {
                        values.put(key, value);
                    }
                });
                continue;
            }
            map.optional(key)
                    .ifPresent(field -> value(component, field, names)
                            .filter(value -> accepted(field, key, field.text(), value))
                            .ifPresent(value -> values.put(key, value)));
        }
        return values;
    }

    /** {@code base} with {@code changes} made. */
    static Rules apply(Map<String, Object> changes, Rules base) {
        try {
            return make(Rules.class, changes, base);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("rules that were accepted one by one are refused together", e);
        }
    }

    /** The options of {@code rules} as a scenario writes them, in order; of one way of combining, those that are set. */
    static List<String> lines(Rules rules) {
        List<String> usual = lines(Rules.class, Rules.DEFAULTS).toList();
        return lines(Rules.class, rules)
                .filter(line -> !OF_ONE_COMBINING.contains(line.split(":")[0]) || !usual.contains(line))
                .toList();
    }

    private static Stream<String> lines(Class<?> group, Object values) {
        return Stream.of(group.getRecordComponents())
                .flatMap(part -> part.getType().isRecord()
                        ? lines(part.getType(), get(part, values))
                        : Stream.of(key(part) + ": " + written(get(part, values))));
    }

    private static Optional<Object> value(RecordComponent component, Field field, ScenarioNames known) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return field.whole().stream().boxed().map(Object.class::cast).findFirst();
        }
        if (type == double.class) {
            return field.decimal().stream().boxed().map(Object.class::cast).findFirst();
        }
        if (type == boolean.class) {
            return field.yesNo().map(Object.class::cast);
        }
        if (type.isEnum()) {
            Names<Object> words = Names.words(
                    key(component),
                    ProblemCode.INVALID_VALUE,
                    (Object[]) type.getEnumConstants(),
                    RuleOptions::written);
            return words.find(field);
        }
        if (component.getGenericType() instanceof ParameterizedType parameterized && type == Optional.class) {
            Names<?> ids = parameterized.getActualTypeArguments()[0] == CampId.class ? known.camps() : known.sources();
            return field.text().equals(NONE)
                    ? Optional.of(Optional.empty())
                    : ids.find(field).map(Optional::of);
        }
        throw new IllegalStateException("no way to read rule " + component);
    }

    /** Whether {@link Rules} takes {@code value}: the limits of an option are written there. */
    private static boolean accepted(Field field, String key, String text, Object value) {
        try {
            make(Rules.class, Map.of(key, value), Rules.DEFAULTS);
            return true;
        } catch (InvocationTargetException e) {
            field.error(
                    ProblemCode.INVALID_VALUE,
                    key + " cannot be " + text + ": " + e.getCause().getMessage(),
                    "mend it in " + field.file());
            return false;
        }
    }

    /** {@code base}, a {@code group}, with {@code changes} made. */
    private static <T> T make(Class<T> group, Map<String, Object> changes, Object base)
            throws InvocationTargetException {
        RecordComponent[] parts = group.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : parts) {
            Object before = get(part, base);
            values.add(
                    part.getType().isRecord()
                            ? make(part.getType(), changes, before)
                            : changes.getOrDefault(key(part), before));
        }
        try {
            Constructor<T> constructor = group.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record has a constructor of its components", e);
        }
    }

    private static Object get(RecordComponent component, Object group) {
        try {
            return component.getAccessor().invoke(group);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record tells its components", e);
        }
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String written(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Map<?, ?> shares) {
            return ShareOptions.written(shares);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Object::toString).orElse(NONE);
        }
        return String.valueOf(value);
    }
}
