package salient.gis.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;

/** What features say, as text that tests can state. */
public final class Said {
    private Said() {}

    /** All features of {@code layer}: of each, the values of {@code fields}, joined by a bar; nothing as a dash. */
    public static List<String> by(Layer layer, String... fields) {
        List<String> names = layer.fields().stream().map(Field::name).toList();
        int[] numbers = Stream.of(fields).mapToInt(names::indexOf).toArray();
        try (Stream<Feature> features = layer.features()) {
            List<String> lines = new ArrayList<>();
            features.forEach(feature -> lines.add(String.join(
                    "|",
                    IntStream.of(numbers)
                            .mapToObj(number -> feature.values()
                                    .get(number)
                                    .map(Object::toString)
                                    .orElse("-"))
                            .toList())));
            return lines;
        }
    }
}
