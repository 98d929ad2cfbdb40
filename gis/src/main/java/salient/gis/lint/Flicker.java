package salient.gis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;
import salient.wording.Amounts;

/** Many places that change on one day, and all change back on another soon after: a file that was read wrongly, not a war. */
final class Flicker {
    /** What comes back later may have been so. */
    private static final int MOST_DAYS = 3;

    private static final int LEAST_PLACES = 5;

    /** Of the places of the series: in a country, fewer than these change hands twice by chance. */
    private static final double LEAST_SHARE = 0.005;

    private Flicker() {}

    /** The spans of days over which many places of {@code states} were another's, and not before or after. */
    static List<Suspicion> in(PlaceStates states) {
        SortedMap<DaySpan, List<PlaceId>> out = new TreeMap<>();
        states.timelines()
                .forEach((place, timeline) -> outAndBack(timeline)
                        .forEach(days -> out.computeIfAbsent(days, none -> new ArrayList<>())
                                .add(place)));
        double least = Math.max(LEAST_PLACES, LEAST_SHARE * states.timelines().size());
        List<Suspicion> found = new ArrayList<>();
        for (Map.Entry<DaySpan, List<PlaceId>> entry : out.entrySet()) {
            if (entry.getValue().size() >= least) {
                found.add(new Suspicion(
                        SuspicionCode.FLICKER,
                        states.name(),
                        Optional.of(entry.getKey()),
                        entry.getValue(),
                        Amounts.count(entry.getValue().size(), "place") + " of "
                                + states.timelines().size() + " change on one day and are as before after "
                                + Amounts.count(entry.getKey().days(), "day")));
            }
        }
        return found;
    }

    private static List<DaySpan> outAndBack(Timeline<Optional<Control>> timeline) {
        List<DaySpan> found = new ArrayList<>();
        List<Timeline.Span<Optional<Control>>> spans = timeline.spans();
        for (int i = 1; i + 1 < spans.size(); i++) {
            if (spans.get(i).days().days() <= MOST_DAYS
                    && spans.get(i - 1).value().isPresent()
                    && spans.get(i - 1).value().equals(spans.get(i + 1).value())) {
                found.add(spans.get(i).days());
            }
        }
        return found;
    }

    /** Whether {@code change} is undone so soon that it may be flicker, or undoes one. */
    static boolean mayBe(PlaceStates.Change change) {
        return change.after().days().days() <= MOST_DAYS
                || change.before().days().days() <= MOST_DAYS;
    }
}
