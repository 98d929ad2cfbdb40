package salient.gis.lint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** More ground given out on a day than the theatre has. */
final class AreasAboveTheatre {
    /** Areas measured on other planes differ by less. */
    private static final double TOLERANCE = 1.005;

    private AreasAboveTheatre() {}

    /**
     * The days on which the areas of {@code series} add up to more than {@code theatreKm2}: each run of such days once, at
     * its worst.
     */
    static List<Suspicion> in(String subject, Collection<AreaSeries> series, double theatreKm2) {
        SortedMap<LocalDate, Double> sums = new TreeMap<>();
        series.forEach(each -> each.km2().forEach((day, km2) -> sums.merge(day, km2, Double::sum)));
        sums.values().removeIf(sum -> sum <= theatreKm2 * TOLERANCE);
        return DayRuns.of(sums.keySet()).stream()
                .map(days -> new Suspicion(
                        SuspicionCode.ABOVE_THEATRE,
                        subject,
                        Optional.of(days),
                        List.of(),
                        "all sides together are given up to " + Amounts.km2(worst(sums, days))
                                + ", and the theatre has " + Amounts.km2(theatreKm2) + ", on "
                                + Amounts.count(days.days(), "day")))
                .toList();
    }

    private static double worst(SortedMap<LocalDate, Double> sums, DaySpan days) {
        return sums.subMap(days.from(), days.until()).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }
}
