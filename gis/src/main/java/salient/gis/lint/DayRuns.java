package salient.gis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.time.DaySpan;

/** Days that follow one another, as spans. */
final class DayRuns {
    private DayRuns() {}

    /** The spans that {@code days} make up, first to last. */
    static List<DaySpan> of(Collection<LocalDate> days) {
        List<DaySpan> runs = new ArrayList<>();
        SortedSet<LocalDate> sorted = new TreeSet<>(days);
        for (LocalDate day : sorted) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).until().equals(day)) {
                runs.set(last, DaySpan.ofDays(runs.get(last).from(), day));
            } else {
                runs.add(DaySpan.ofDay(day));
            }
        }
        return runs;
    }
}
