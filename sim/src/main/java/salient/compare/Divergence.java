package salient.compare;

import java.util.Locale;
import java.util.SortedSet;
import salient.account.ClaimId;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.set.SortedSets;
import salient.time.DaySpan;

/**
 * A span of days on which two readings part about a place.
 *
 * @param a what the first concludes on the first of them; of the ground it says the same on all
 * @param b what the second concludes
 * @param claimsA the claims on which the first rests on any of the days
 * @param claimsB the claims on which the second does
 */
public record Divergence(
        PlaceId place,
        DaySpan days,
        Finding a,
        Finding b,
        Nature nature,
        SortedSet<ClaimId> claimsA,
        SortedSet<ClaimId> claimsB) {
    public Divergence {
        claimsA = SortedSets.copyOf(claimsA);
        claimsB = SortedSets.copyOf(claimsB);
    }

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
