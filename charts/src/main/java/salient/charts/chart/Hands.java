package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.telling.Phase;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Through how many hands a place went, and for how long nobody could say whose it was.
 *
 * @param changes each time that another side is found to hold it than the last one that did, first to last
 * @param unsettledDays number of days it is contested or disputed, by finding and standing
 */
record Hands(PlaceId place, List<Change> changes, Map<Band, Integer> unsettledDays) {
    /**
     * A place comes into the hands of a side, or of several together.
     *
     * @param within the days on which it may have happened
     */
    record Change(LocalDate on, Holder to, DaySpan within) {}

    Hands {
        changes = List.copyOf(changes);
    }

    /** Those of every place, in id order. */
    static List<Hands> of(Excerpt excerpt) {
        ControlHistory history = excerpt.replay().judgement().history();
        return history.places().stream()
                .map(place -> new Hands(
                        place,
                        changes(history.of(place)).stream()
                                .filter(change -> excerpt.days().contains(change.on()))
                                .toList(),
                        unsettledDays(Phase.of(history, place, excerpt.days()))))
                .toList();
    }

    private static List<Change> changes(Timeline<Finding> timeline) {
        List<Change> changes = new ArrayList<>();
        Optional<Holder> holder = Optional.empty();
        for (Timeline.Span<Finding> span : timeline.spans()) {
            if (span.value().holder().isEmpty()) {
                continue;
            }
            Holder now = span.value().holder().get();
            if (holder.isPresent() && !holder.get().equals(now)) {
                changes.add(new Change(span.days().from(), now, span.value().changed()));
            }
            holder = Optional.of(now);
        }
        return changes;
    }

    private static Map<Band, Integer> unsettledDays(List<Phase> phases) {
        Map<Band, Integer> days =
                new TreeMap<>(Comparator.comparing(Band::ground).thenComparing(Band::standing));
        for (Phase phase : phases) {
            Band band = GroundFigures.bandOf(phase);
            if (band.ground().inDoubt()) {
                days.merge(band, phase.days().days(), Integer::sum);
            }
        }
        return days;
    }

    /** Number of days it is contested or disputed. */
    int unsettled() {
        return unsettledDays.values().stream().mapToInt(Integer::intValue).sum();
    }
}
