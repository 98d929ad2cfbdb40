package salient.charts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.control.ControlHistory;
import salient.control.Transition;
import salient.run.Replay;

/** The days on which most ground changed, and what changed on each. */
final class TurningDays {
    /** How many days are chosen at most, the first and the last of the period aside. */
    static final int MOST = 6;

    private final Replay replay;

    TurningDays(Replay replay) {
        this.replay = replay;
    }

    /** The changes of ground on {@code day}, in place order. */
    List<Transition> changes(LocalDate day) {
        return replay.judgement().history().changes().stream()
                .filter(change -> change.on().equals(day))
                .toList();
    }

    /** The ground whose finding changed on {@code day}, in square kilometres. */
    double changedKm2(LocalDate day) {
        return changes(day).stream()
                .mapToDouble(t -> replay.coverage().cellKm2(t.place()))
                .sum();
    }

    /** The first day, the last, and between them those with most ground changing, in order. */
    SortedSet<LocalDate> days() {
        ControlHistory history = replay.judgement().history();
        List<LocalDate> changing = new ArrayList<>(
                new TreeSet<>(history.transitions().stream().map(Transition::on).toList()));
        LocalDate first = history.period().first();
        LocalDate last = history.period().last();
        SortedSet<LocalDate> days = new TreeSet<>(List.of(first, last));
        changing.stream()
                .filter(day -> !days.contains(day) && changedKm2(day) > 0)
                .sorted(Comparator.<LocalDate>comparingDouble(day -> -changedKm2(day))
                        .thenComparing(day -> day))
                .limit(MOST)
                .toList()
                .forEach(days::add);
        return days;
    }
}
