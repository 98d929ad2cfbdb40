package salient.charts.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.control.ControlHistory;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.telling.ChangeOfHands;
import salient.telling.Phase;

/**
 * Through how many hands a place went, and for how long nobody could say whose it was.
 *
 * @param changes each time that another side is found to hold it than the last one that did, first to last
 * @param unsettledDays number of days it is contested or disputed, by finding and standing
 */
record Hands(PlaceId place, List<ChangeOfHands> changes, Map<Band, Integer> unsettledDays) {
    Hands {
        changes = List.copyOf(changes);
    }

    /** Those of every place, in id order. */
    static List<Hands> of(Excerpt excerpt) {
        ControlHistory history = excerpt.replay().judgement().history();
        return history.places().stream()
                .map(place -> new Hands(
                        place,
                        ChangeOfHands.of(history.of(place)).stream()
                                .filter(change -> excerpt.days().contains(change.on()))
                                .toList(),
                        unsettledDays(Phase.of(history, place, excerpt.days()))))
                .toList();
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
