package salient.synthetic;

/**
 * How large a made-up war is.
 *
 * @param places how many places its country has
 * @param days how many days its period has, the quiet eve included
 * @param changesPerDay changes of holder a day, on the average of the days after the eve
 * @param outline vertices of the study area, and of the land
 */
public record War(int places, int days, double changesPerDay, int outline) {
    public static final int LEAST_PLACES = 20;
    public static final int MOST_PLACES = 100_000;
    public static final int LEAST_DAYS = 2;
    public static final int MOST_DAYS = 20_000;
    public static final int LEAST_OUTLINE = 12;
    public static final int MOST_OUTLINE = 100_000;

    /** Changes of holder in the whole period. */
    private static final int MOST_CHANGES = 5_000_000;

    private static final int PLACES_PER_CHANGE = 10;

    public War {
        Ranges.check("places", places, LEAST_PLACES, MOST_PLACES);
        Ranges.check("days", days, LEAST_DAYS, MOST_DAYS);
        Ranges.check("changes a day", changesPerDay, 0, mostChangesPerDay(places, days));
        Ranges.check("vertices", outline, LEAST_OUTLINE, MOST_OUTLINE);
    }

    /** A war whose outlines suit its places. */
    public static War of(int places, int days, double changesPerDay) {
        return new War(places, days, changesPerDay, usualOutline(places));
    }

    /** Changes a day that a front through {@code places} can bear, and that are not too many in {@code days}. */
    public static double mostChangesPerDay(int places, int days) {
        return Math.min((double) places / PLACES_PER_CHANGE, (double) MOST_CHANGES / days);
    }

    /** Vertices of an outline that suits {@code places}: bays and headlands of some size, and no more than is drawn. */
    public static int usualOutline(int places) {
        return Math.max(60, Math.min(4_000, places / 8));
    }
}
