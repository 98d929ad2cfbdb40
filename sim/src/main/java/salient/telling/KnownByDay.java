package salient.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import salient.control.ControlHistory;
import salient.control.Grounds;
import salient.control.Transition;
import salient.time.DaySpan;

/**
 * Changes of several places that are known only "by" a day: one sentence reports them all, and they may have happened
 * on any day of an interval.
 *
 * @param day when they take effect
 * @param places how many places change
 * @param within the first and the last day on which any of them may have changed
 */
public record KnownByDay(LocalDate day, int places, DaySpan within) {

    /** Those of {@code history} that take effect on {@code days}, first to last. */
    public static List<KnownByDay> of(ControlHistory history, DaySpan days) {
        TreeMap<LocalDate, KnownByDay> found = new TreeMap<>();
        for (Transition change : history.transitions()) {
            if (isOne(change) && days.contains(change.on())) {
                found.merge(
                        change.on(), new KnownByDay(change.on(), 1, change.to().changed()), KnownByDay::with);
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether {@code change} is known only by its day. */
    public static boolean isOne(Transition change) {
        return change.to().grounds() == Grounds.AGGREGATE;
    }

    private KnownByDay with(KnownByDay other) {
        LocalDate from = within.from().isBefore(other.within.from()) ? within.from() : other.within.from();
        LocalDate until = within.until().isAfter(other.within.until()) ? within.until() : other.within.until();
        return new KnownByDay(day, places + other.places, new DaySpan(from, until));
    }
}
