package salient.synthetic;

import java.time.LocalDate;
import salient.campaign.Ids;
import salient.time.DaySpan;

/**
 * What a synthetic campaign is made of: all that its bytes depend on.
 *
 * @param id the id of the campaign
 * @param places how many places it has
 * @param days how many days its period has, the quiet eve included
 * @param accounts how many documents tell of it, besides the baseline
 * @param changesPerDay changes of holder a day, on the average of the days after the eve
 * @param outline vertices of the study area, and of the land
 * @param seed what chance depends on
 */
public record Recipe(String id, int places, int days, int accounts, double changesPerDay, int outline, long seed) {
    public static final int LEAST_PLACES = 20;
    public static final int MOST_PLACES = 100_000;
    public static final int LEAST_DAYS = 2;
    public static final int MOST_DAYS = 20_000;
    public static final int MOST_ACCOUNTS = 100;
    public static final int LEAST_OUTLINE = 12;
    public static final int MOST_OUTLINE = 100_000;
    /** Changes of holder in the whole period. */
    public static final int MOST_CHANGES = 5_000_000;

    private static final LocalDate EVE = LocalDate.of(2001, 1, 1);
    private static final int PLACES_PER_CHANGE = 10;

    public Recipe {
        Ids.check("campaign", id);
        checkRange("places", places, LEAST_PLACES, MOST_PLACES);
        checkRange("days", days, LEAST_DAYS, MOST_DAYS);
        checkRange("accounts", accounts, 1, MOST_ACCOUNTS);
        checkRange("changes a day", changesPerDay, 0, mostChangesPerDay(places, days));
        checkRange("vertices", outline, LEAST_OUTLINE, MOST_OUTLINE);
    }

    private static void checkRange(String what, double given, double least, double most) {
        if (!(given >= least && given <= most)) {
            throw new IllegalArgumentException(given + " " + what + ", and there may be " + least + " to " + most);
        }
    }

    /** Changes a day that a front through {@code places} can bear, and that are not too many in {@code days}. */
    public static double mostChangesPerDay(int places, int days) {
        return Math.min((double) places / PLACES_PER_CHANGE, (double) MOST_CHANGES / days);
    }

    /** Vertices of an outline that suits {@code places}: bays and headlands of some size, and no more than is drawn. */
    public static int usualOutline(int places) {
        return Math.max(60, Math.min(4_000, places / 8));
    }

    /** The days of the campaign. */
    public DaySpan period() {
        return new DaySpan(EVE, EVE.plusDays(days));
    }
}
