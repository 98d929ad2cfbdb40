package salient.gis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.wording.Amounts;

/**
 * Days on which a large part of all places changes for good, as no front moves: the series was drawn anew, from another
 * baseline or by another hand, and days before and after cannot be compared.
 */
final class BaselineBreaks {
    /** Of the places of the series. */
    private static final double LEAST_SHARE = 0.05;

    private static final int LEAST_PLACES = 8;

    /** How many times as many places as on the median day with changes. */
    private static final double LEAST_TIMES = 10;

    private BaselineBreaks() {}

    /** The breaks in {@code states}. */
    static List<Suspicion> in(PlaceStates states) {
        SortedMap<LocalDate, List<PlaceId>> changed = new TreeMap<>();
        states.changes().stream()
                .filter(change -> !Flicker.mayBe(change))
                .forEach(change -> changed.computeIfAbsent(change.after().days().from(), none -> new ArrayList<>())
                        .add(change.place()));
        if (changed.isEmpty()) {
            return List.of();
        }
        double median = RobustSpread.of(changed.values().stream()
                        .map(places -> (double) places.size())
                        .toList())
                .median();
        int all = states.timelines().size();
        List<Suspicion> found = new ArrayList<>();
        for (Map.Entry<LocalDate, List<PlaceId>> day : changed.entrySet()) {
            int places = day.getValue().size();
            if (places >= Math.max(LEAST_PLACES, LEAST_SHARE * all)
                    && (changed.size() == 1 || places >= LEAST_TIMES * median)) {
                found.add(new Suspicion(
                        SuspicionCode.BASELINE_BREAK,
                        states.name(),
                        Optional.of(DaySpan.ofDay(day.getKey())),
                        day.getValue(),
                        Amounts.count(places, "place") + " of " + all + " change for good on one day; on the median day"
                                + " with changes it is " + Amounts.count(Math.round(median), "place")));
            }
        }
        return found;
    }
}
