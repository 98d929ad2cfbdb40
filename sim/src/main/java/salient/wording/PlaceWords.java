package salient.wording;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceKind;

/** What a place is, and how well it is known, in words. */
public final class PlaceWords {
    private PlaceWords() {}

    /** {@code Observation post}. */
    public static String kind(PlaceKind kind) {
        String word = kind.token().replace('_', ' ');
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code 2 cities, 14 towns and 1,240 villages}: how many of each kind there are among {@code places}. */
    public static String kinds(Collection<Place> places) {
        SortedMap<PlaceKind, Integer> counts = new TreeMap<>();
        places.forEach(place -> counts.merge(place.kind(), 1, Integer::sum));
        return Wording.listed(counts.entrySet().stream()
                .map(of -> Amounts.number(of.getValue()) + " " + several(of.getKey(), of.getValue()))
                .toList());
    }

    private static String several(PlaceKind kind, int count) {
        String word = kind.token().replace('_', ' ');
        if (count == 1) {
            return word;
        }
        return kind == PlaceKind.CITY ? "cities" : word + "s";
    }

    /** How well its point is known: the beginning of a sentence. */
    public static String accuracy(Location.Accuracy accuracy) {
        return switch (accuracy) {
            case EXACT -> "Its point is exact";
            case APPROXIMATE -> "Its point is approximate";
            case UNCERTAIN -> "Its point is an estimate";
            case NONE -> "It cannot be located and has no ground on the map";
        };
    }

    /** How sure it is which place is meant: a clause without a full stop. */
    public static String identification(Location.Identification identification) {
        return switch (identification) {
            case CERTAIN -> "it is certain which place is meant";
            case PROBABLE -> "it is probable, not certain, which place is meant";
            case DOUBTFUL -> "it is doubtful which place is meant";
        };
    }
}
