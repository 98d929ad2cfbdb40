package salient.gis.gazetteer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import salient.place.PlaceKind;

/** What gazetteers and maps call the kinds of places. */
final class KindWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, PlaceKind> WORDS = Map.ofEntries(
            Map.entry("capital", PlaceKind.CITY),
            Map.entry("suburb", PlaceKind.TOWN),
            Map.entry("hamlet", PlaceKind.VILLAGE),
            Map.entry("settlement", PlaceKind.VILLAGE),
            Map.entry("populated_place", PlaceKind.VILLAGE),
            Map.entry("farm", PlaceKind.VILLAGE),
            Map.entry("neighbourhood", PlaceKind.VILLAGE),
            Map.entry("quarter", PlaceKind.VILLAGE),
            Map.entry("hill", PlaceKind.HILLTOP),
            Map.entry("peak", PlaceKind.HILLTOP),
            Map.entry("ridge", PlaceKind.HILLTOP),
            Map.entry("mount", PlaceKind.MOUNTAIN),
            Map.entry("volcano", PlaceKind.MOUNTAIN),
            Map.entry("checkpoint", PlaceKind.POST),
            Map.entry("border_control", PlaceKind.BORDER_CROSSING),
            Map.entry("crossing", PlaceKind.BORDER_CROSSING),
            Map.entry("harbour", PlaceKind.PORT),
            Map.entry("wood", PlaceKind.FOREST),
            Map.entry("province", PlaceKind.REGION),
            Map.entry("district", PlaceKind.REGION));

    private KindWords() {}

    /** The kind that {@code word} means, in capitals or not; of several words, what one of them means. */
    static Optional<PlaceKind> find(String word) {
        String plain = BETWEEN.matcher(word.toLowerCase(Locale.ROOT).strip()).replaceAll("_");
        return Stream.concat(Stream.of(plain), Stream.of(plain.split("_", -1)))
                .flatMap(each -> one(each).stream())
                .findFirst();
    }

    private static Optional<PlaceKind> one(String word) {
        return Stream.of(PlaceKind.values())
                .filter(kind -> kind.token().equals(word))
                .findFirst()
                .or(() -> Optional.ofNullable(WORDS.get(word)));
    }
}
