package salient.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.control.ControlHistory;
import salient.control.Transition;

/** The days on which most ground changes. */
public final class TurningDays {
    /** How many days are chosen at most, the first and the last of the period aside. */
    public static final int MOST = 6;

    private TurningDays() {}

    /** The first day, the last, and between them those of {@code history} with most ground changing, in order. */
    public static SortedSet<LocalDate> of(ControlHistory history, KeyNumbers numbers) {
        LocalDate first = history.period().first();
        LocalDate last = history.period().last();
        SortedSet<LocalDate> days = new TreeSet<>(List.of(first, last));
        history.changes().stream()
                .map(Transition::on)
                .distinct()
                .filter(day -> !days.contains(day) && numbers.changedKm2(day) > 0)
                .sorted(Comparator.<LocalDate>comparingDouble(day -> -numbers.changedKm2(day))
                        .thenComparing(day -> day))
                .limit(TurningDays.MOST)
                .toList()
                .forEach(days::add);
        return days;
    }
}
