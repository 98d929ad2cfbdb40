package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.run.Silence;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Days in a row on which a place has one finding of one standing. */
record Stretch(PlaceId place, DaySpan days, Finding finding, Standing standing) {

    /** The stretches of {@code place} on the days of {@code excerpt}, first to last. */
    static List<Stretch> of(Excerpt excerpt, PlaceId place) {
        List<Stretch> cut = new ArrayList<>();
        for (Stretch stretch : of(excerpt.replay().judgement().history(), place)) {
            excerpt.cut(stretch.days)
                    .ifPresent(days -> cut.add(new Stretch(place, days, stretch.finding, stretch.standing)));
        }
        return cut;
    }

    /** The stretches of {@code place}, first to last; together they cover the period of {@code history}. */
    static List<Stretch> of(ControlHistory history, PlaceId place) {
        Collection<LocalDate> freshTurns = freshTurns(history, place);
        List<Stretch> stretches = new ArrayList<>();
        for (Timeline.Span<Finding> span : history.of(place).spans()) {
            LocalDate from = span.days().from();
            for (LocalDate turn : freshTurns) {
                if (turn.isAfter(from) && turn.isBefore(span.days().until())) {
                    add(stretches, history, place, new DaySpan(from, turn), span.value());
                    from = turn;
                }
            }
            add(stretches, history, place, new DaySpan(from, span.days().until()), span.value());
        }
        return stretches;
    }

    private static void add(
            List<Stretch> stretches, ControlHistory history, PlaceId place, DaySpan days, Finding finding) {
        Standing standing = standing(history, place, days.from(), finding);
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).finding.equals(finding) && stretches.get(last).standing == standing) {
            DaySpan joined = new DaySpan(stretches.get(last).days.from(), days.until());
            stretches.set(last, new Stretch(place, joined, finding, standing));
        } else {
            stretches.add(new Stretch(place, days, finding, standing));
        }
    }

    private static Standing standing(ControlHistory history, PlaceId place, LocalDate day, Finding finding) {
        if (finding.presumed()) {
            return Standing.PRESUMED;
        }
        if (finding.grounds() == Grounds.AGGREGATE) {
            return Standing.AGGREGATE;
        }
        return history.fresh(place, day) ? Standing.FRESH : Standing.STALE;
    }

    /** The days, in order, on which {@code place} turns fresh or stale; some may turn nothing. */
    private static Collection<LocalDate> freshTurns(ControlHistory history, PlaceId place) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (LocalDate spoken : Silence.spokenDays(history, place)) {
            turns.add(spoken);
            LocalDate day = spoken;
            while (history.fresh(place, day) && day.isBefore(history.period().until())) {
                day = day.plusDays(1);
            }
            turns.add(day);
        }
        return turns;
    }
}
