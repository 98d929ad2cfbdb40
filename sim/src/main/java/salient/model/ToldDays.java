package salient.model;

import java.util.BitSet;
import java.util.List;
import salient.account.Claim;
import salient.time.DaySpan;

/**
 * The days of which somebody speaks, for each place: from those on to the next, control changes far more readily. They are
 * the eves of what claims say was so or happened, and the days of pressure.
 */
final class ToldDays {
    private final DaySpan period;
    private final BitSet[] told;

    ToldDays(DaySpan period, int places) {
        this.period = period;
        this.told = new BitSet[places];
        java.util.Arrays.setAll(told, place -> new BitSet());
    }

    /** {@code claim} speaks of {@code place}, and lets expect {@code words}. */
    void hear(int place, Claim claim, List<Word> words) {
        ClaimWords.pressure(claim, period)
                .ifPresent(days -> tell(place, period.numberOf(days.first()), period.numberOf(days.last()) + 1));
        for (Word word : words) {
            int eve = Math.max(
                    0, Math.min(word.day(), period.numberOf(claim.valid().first())) - 1);
            tell(place, eve, Math.max(eve + 1, word.day()));
        }
    }

    /** Somebody speaks of {@code place} from {@code first} to the day before {@code until}. */
    void tell(int place, int first, int until) {
        told[place].set(first, until);
    }

    boolean told(int place, int day) {
        return told[place].get(day);
    }

    BitSet of(int place) {
        return told[place];
    }
}
