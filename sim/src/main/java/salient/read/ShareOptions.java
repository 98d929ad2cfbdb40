package salient.read;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.place.Control;
import salient.problem.ProblemCode;
import salient.text.Names;
import salient.text.YamlMap;

/** Options that hold a share for each of several sources, camps or kinds of control: {@code {observer: 0.9, press: 0.6}}. */
final class ShareOptions {
    private ShareOptions() {}

    /** Whether {@code option} is one of these. */
    static boolean isOne(RecordComponent option) {
        return option.getType() == SortedMap.class;
    }

    /** The shares that {@code map} has for {@code option}, but for those with problems, which are filed. */
    static SortedMap<Object, Double> read(RecordComponent option, YamlMap map, ScenarioNames known) {
        Names<?> names = names(option, known);
        SortedMap<Object, Double> shares = new TreeMap<>();
        for (String key : map.keys()) {
            names.find(map.key(key))
                    .ifPresent(name -> map.required(key).stream()
                            .flatMapToDouble(field -> field.decimal(0, 1).stream())
                            .forEach(share -> shares.put(name, share)));
        }
        return shares;
    }

    private static Names<?> names(RecordComponent option, ScenarioNames known) {
        Type key = ((ParameterizedType) option.getGenericType()).getActualTypeArguments()[0];
        if (key == SourceId.class) {
            return known.sources();
        }
        if (key == CampId.class) {
            return known.camps();
        }
        if (key == Control.Kind.class) {
            Control.Kind[] kinds = {Control.Kind.HELD, Control.Kind.CONTESTED, Control.Kind.VACANT};
            return Names.words("control", ProblemCode.INVALID_VALUE, kinds, Control.Kind::token);
        }
        throw new IllegalStateException("no way to read rule " + option);
    }

    /** As a scenario writes them. */
    static String written(Map<?, ?> shares) {
        return shares.entrySet().stream()
                .map(share -> share.getKey().toString().toLowerCase(Locale.ROOT) + ": " + share.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
