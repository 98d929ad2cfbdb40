package salient.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import salient.account.ClaimId;
import salient.reading.Verdict;

/**
 * A claim as it bears on what was found for a place on a day.
 *
 * @param effect the day on which it takes effect
 * @param verdict what had become of it at the close of the day; absent if nothing has about this place
 */
public record Testimony(ClaimId claim, Bearing bearing, LocalDate effect, Optional<Verdict> verdict)
        implements Comparable<Testimony> {
    private static final Comparator<Testimony> ORDER =
            Comparator.comparing(Testimony::effect).thenComparing(Testimony::claim);

    /** By day of effect, then by claim. */
    @Override
    public int compareTo(Testimony other) {
        return ORDER.compare(this, other);
    }
}
