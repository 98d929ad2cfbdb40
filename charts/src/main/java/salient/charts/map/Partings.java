package salient.charts.map;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.compare.Divergence;
import salient.control.ControlHistory;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.PlaceId;
import salient.run.ReplayPair;

/**
 * The places on which two readings part, in fact or in timing, day by day. Each has a number for all days: 1 has most
 * ground, and those without ground come last. Immutable.
 */
final class Partings {
    private final ReplayPair pair;
    private final List<Divergence> divergences;
    private final Map<PlaceId, Integer> numbers = new TreeMap<>();

    Partings(ReplayPair pair) {
        this.pair = pair;
        this.divergences = pair.compared().divergences().stream()
                .filter(divergence -> divergence.nature() != Divergence.Nature.UNKNOWN)
                .toList();
        Coverage coverage = pair.a().coverage();
        divergences.stream()
                .map(Divergence::place)
                .distinct()
                .sorted(Comparator.<PlaceId>comparingDouble(place -> -coverage.cellKm2(place))
                        .thenComparing(place -> place))
                .forEach(place -> numbers.put(place, numbers.size() + 1));
    }

    /** The number of each place on which they ever part. */
    Map<PlaceId, Integer> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** All divergences that the maps show, by place and day. */
    List<Divergence> divergences() {
        return divergences;
    }

    /** The days on which they part, first to last. */
    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Divergence divergence : divergences) {
            divergence.days().stream().filter(pair.days()::contains).forEach(days::add);
        }
        return days;
    }

    /** Where they part on {@code day}, in the order of the numbers. */
    List<Parting> on(LocalDate day) {
        Gazetteer gazetteer = pair.a().inputs().dossier().gazetteer();
        ControlHistory a = pair.a().judgement().history();
        ControlHistory b = pair.b().judgement().history();
        return divergences.stream()
                .filter(divergence -> divergence.days().contains(day))
                .map(divergence -> new Parting(
                        numbers.get(divergence.place()),
                        gazetteer.get(divergence.place()),
                        divergence,
                        a.of(divergence.place()).at(day),
                        b.of(divergence.place()).at(day)))
                .sorted(Comparator.comparingInt(Parting::number))
                .toList();
    }
}
