package salient.compare;

import java.util.Locale;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * A span of days on which two readings part about a place.
 *
 * @param a what the first concludes
 * @param b what the second concludes
 */
public record Divergence(PlaceId place, DaySpan days, Finding a, Finding b, Nature nature) {
    /** How two readings part. */
    public enum Nature {
        /** Both tell of the same change, and date it differently. */
        TIMING,
        /** They say different things of the place. */
        FACT,
        /** One of them does not know. */
        UNKNOWN;

        /** The word for it in tables. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
