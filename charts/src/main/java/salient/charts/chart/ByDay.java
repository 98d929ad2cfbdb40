package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import salient.control.Grounds;
import salient.control.Transition;
import salient.run.Excerpt;
import salient.time.DaySpan;

/**
 * Changes of several places that are known only "by" a day: one sentence reports them all, and they may have happened
 * on any day of an interval.
 *
 * @param day when they take effect
 * @param places how many places change
 * @param within the first and the last day on which any of them may have changed
 */
record ByDay(LocalDate day, int places, DaySpan within) {

    /** The days with such changes, first to last. */
    static List<ByDay> of(Excerpt excerpt) {
        TreeMap<LocalDate, ByDay> days = new TreeMap<>();
        for (Transition change : excerpt.replay().judgement().history().transitions()) {
            if (change.to().grounds() == Grounds.AGGREGATE && excerpt.days().contains(change.on())) {
                days.merge(change.on(), new ByDay(change.on(), 1, change.to().changed()), ByDay::with);
            }
        }
        Collection<ByDay> found = days.values();
        return List.copyOf(new ArrayList<>(found));
    }

    private ByDay with(ByDay other) {
        LocalDate from = within.from().isBefore(other.within.from()) ? within.from() : other.within.from();
        LocalDate until = within.until().isAfter(other.within.until()) ? within.until() : other.within.until();
        return new ByDay(day, places + other.places, new DaySpan(from, until));
    }
}
