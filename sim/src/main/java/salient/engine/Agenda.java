package salient.engine;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import salient.time.DaySpan;

/**
 * The days of a period on which something may happen at a place; between them nothing does. Days are taken in their order,
 * and later ones may be added while they are.
 */
final class Agenda {
    private final DaySpan period;
    private final NavigableSet<LocalDate> due = new TreeSet<>();
    private LocalDate done;

    Agenda(DaySpan period) {
        this.period = period;
        this.done = period.first().minusDays(1);
        due.add(period.first());
    }

    /** Something may happen on {@code day}; days that are done or outside the period are passed over. */
    void add(LocalDate day) {
        if (day.isAfter(done) && period.contains(day)) {
            due.add(day);
        }
    }

    boolean isOver() {
        return due.isEmpty();
    }

    /** The next day, which is then done. */
    LocalDate next() {
        done = due.pollFirst();
        return done;
    }
}
