package salient.wording;

import java.util.Locale;
import salient.place.Location;
import salient.place.PlaceKind;

/** What a place is, and how well it is known, in words. */
public final class PlaceWords {
    private PlaceWords() {}

    /** {@code Observation post}. */
    public static String kind(PlaceKind kind) {
        String word = kind.token().replace('_', ' ');
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
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
