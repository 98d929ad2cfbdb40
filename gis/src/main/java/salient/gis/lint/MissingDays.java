package salient.gis.lint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** Days for which a series of files or rows has nothing, where its usual step leads one to expect them. */
final class MissingDays {
    /** With fewer days a series has no usual step. */
    private static final int LEAST_DAYS = 5;

    private MissingDays() {}

    /** The gaps between {@code days} that are longer than the median step. */
    static List<Suspicion> in(String subject, Collection<LocalDate> days) {
        List<LocalDate> sorted = new ArrayList<>(new TreeSet<>(days));
        if (sorted.size() < LEAST_DAYS) {
            return List.of();
        }
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            steps.add((double) ChronoUnit.DAYS.between(sorted.get(i - 1), sorted.get(i)));
        }
        long usual = Math.round(RobustSpread.of(steps).median());
        List<Suspicion> found = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            LocalDate expected = sorted.get(i - 1).plusDays(usual);
            if (expected.isBefore(sorted.get(i))) {
                DaySpan missing = new DaySpan(expected, sorted.get(i));
                found.add(new Suspicion(
                        SuspicionCode.MISSING_DAYS,
                        subject,
                        Optional.of(missing),
                        List.of(),
                        "nothing for " + Amounts.count(missing.days(), "day") + "; there is mostly something every "
                                + (usual == 1 ? "day" : Amounts.count(usual, "day"))));
            }
        }
        return found;
    }
}
