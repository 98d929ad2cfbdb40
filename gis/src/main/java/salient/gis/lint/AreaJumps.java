package salient.gis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** Days on which an area changes by far more than it mostly does. */
final class AreaJumps {
    /** How many robust standard deviations a change may lie from the median change. */
    static final double MOST_DEVIATIONS = 8;

    /** With fewer changes nothing can be said of how they spread. */
    private static final int LEAST_CHANGES = 12;

    /** A change of less than this share of the largest area is no jump, however still the series is. */
    private static final double LEAST_SHARE = 0.02;

    private AreaJumps() {}

    /** The jumps of {@code series}, measured against its changes from one day that it has to the next. */
    static List<Suspicion> in(AreaSeries series) {
        SortedMap<LocalDate, Double> changes = changes(series);
        if (changes.size() < LEAST_CHANGES) {
            return List.of();
        }
        RobustSpread spread = RobustSpread.of(changes.values());
        double largest =
                series.km2().values().stream().mapToDouble(Math::abs).max().orElse(0);
        double limit = Math.max(MOST_DEVIATIONS * spread.deviation(), LEAST_SHARE * largest);
        List<Suspicion> jumps = new ArrayList<>();
        changes.forEach((day, change) -> {
            if (Math.abs(change - spread.median()) > limit) {
                jumps.add(new Suspicion(
                        SuspicionCode.JUMP,
                        series.name(),
                        Optional.of(DaySpan.ofDay(day)),
                        List.of(),
                        "the area " + (change > 0 ? "grows" : "shrinks") + " by " + Amounts.km2(Math.abs(change))
                                + " from one day to the next; it mostly changes by " + Amounts.km2(spread.median())
                                + ", and " + Math.round(MOST_DEVIATIONS)
                                + " times the median absolute deviation of that is "
                                + Amounts.km2(MOST_DEVIATIONS * spread.deviation())));
            }
        });
        return jumps;
    }

    /** Changes that are none are left out: a series that mostly stands still would have no spread. */
    private static SortedMap<LocalDate, Double> changes(AreaSeries series) {
        SortedMap<LocalDate, Double> changes = new TreeMap<>();
        Double before = null;
        for (Map.Entry<LocalDate, Double> day : series.km2().entrySet()) {
            if (before != null && !before.equals(day.getValue())) {
                changes.put(day.getKey(), day.getValue() - before);
            }
            before = day.getValue();
        }
        return changes;
    }
}
