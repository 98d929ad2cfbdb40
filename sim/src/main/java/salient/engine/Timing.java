package salient.engine;

import java.time.LocalDate;
import salient.account.Basis;
import salient.account.Claim;
import salient.reading.Rules;
import salient.reading.Rules.IntervalEffect;
import salient.time.DaySpan;

/** When claims take effect (rules E13 and E14). */
final class Timing {
    private final Rules rules;
    private final DaySpan period;

    Timing(Rules rules, DaySpan period) {
        this.rules = rules;
        this.period = period;
    }

    /** The day on which {@code claim} takes effect; before the period for a claim about the past alone. */
    LocalDate effect(Claim claim) {
        if (claim.throughout()) {
            return claim.valid().contains(period.first())
                    ? period.first()
                    : claim.valid().first();
        }
        boolean last = claim.basis() == Basis.AGGREGATE || rules.intervalEffect() == IntervalEffect.LAST;
        LocalDate day = last ? claim.valid().last() : claim.valid().first();
        return !last && day.isBefore(period.first()) ? period.first() : day;
    }

    /** The days on which {@code claim} speaks: the day of its effect, and if it speaks throughout, all that follow. */
    DaySpan days(Claim claim) {
        LocalDate effect = effect(claim);
        return claim.throughout() ? new DaySpan(effect, claim.valid().until()) : DaySpan.ofDay(effect);
    }

    /** The first day of the period of which {@code claim} speaks. */
    LocalDate start(Claim claim) {
        LocalDate day = claim.valid().first();
        return day.isBefore(period.first()) ? period.first() : day;
    }
}
