package salient.model;

import java.util.List;
import salient.account.Claim;
import salient.account.Statement;
import salient.place.Control;
import salient.time.DaySpan;

/** The days of which somebody speaks, for each place. */
final class ToldDays {
    /** A claim of fighting tells of so many days before and after those that it names. */
    private static final int FIGHTING_WITHIN_DAYS = ClaimWords.DAYS_OF_A_WORD;

    private final DaySpan period;
    private final PlaceDays changes;
    private final PlaceDays fighting;

    ToldDays(DaySpan period, int places) {
        this.period = period;
        this.changes = new PlaceDays(places, period.days());
        this.fighting = new PlaceDays(places, period.days());
    }

    /** {@code claim} speaks of {@code place}, and lets expect {@code words}. */
    void hear(int place, Claim claim, List<Word> words) {
        int first = period.numberOf(claim.valid().first());
        int last = period.numberOf(claim.valid().last());
        if (ClaimWords.presses(claim)) {
            changes.add(place, first, last + 2);
        }
        for (Word word : words) {
            int eve = Math.max(0, Math.min(word.day(), first) - 1);
            changes.add(place, eve, Math.max(eve + 1, word.day()));
        }
        if (tellsOfFighting(claim)) {
            fighting.add(place, first - FIGHTING_WITHIN_DAYS, last + FIGHTING_WITHIN_DAYS + 1);
        }
    }

    private static boolean tellsOfFighting(Claim claim) {
        return claim.kind().tellsOfFighting()
                || (claim.statement() instanceof Statement.State state
                        && state.control().kind() == Control.Kind.CONTESTED);
    }

    /** Somebody speaks of what happened at {@code place} from {@code day} to the next. */
    void tell(int place, int day) {
        changes.add(place, day, day + 1);
    }

    /** From which to the next control changes far more readily: the eves of what is told, and the days of pressure. */
    PlaceDays changes() {
        return changes;
    }

    /** Within a week of which a claim tells of fighting at the place. */
    PlaceDays fighting() {
        return fighting;
    }
}
