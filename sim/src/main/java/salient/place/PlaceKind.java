package salient.place;

import java.util.Locale;

/** What sort of place it is; maps draw each with a symbol of its own. */
public enum PlaceKind {
    CITY,
    TOWN,
    VILLAGE,
    HILLTOP,
    MOUNTAIN,
    OBSERVATION_POST,
    BORDER_CROSSING,
    POST,
    FOREST,
    CAPE,
    PORT,
    /** A part of the theatre that claims may speak of as a whole; it has no cell. */
    REGION,
    /** Several things that are named together and cannot be located one by one. */
    GROUP;

    /** The word for it in {@code places.csv}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
