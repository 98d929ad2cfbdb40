package salient.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.time.DaySpan;

/**
 * How the sides of a campaign stand to each other, day by day. Two of whom nothing is stated on a day are neither opposed
 * nor allied. Immutable.
 */
public final class Relations {
    /** Nothing is stated of anybody. */
    public static final Relations NONE = new Relations(List.of());

    /**
     * What is stated of two sides.
     *
     * @param from the first day on which it is so; absent = always so far
     * @param until the first day on which it is so no longer; absent = from then on
     */
    public record Stated(SidePair sides, Relation relation, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** What holds on every day. */
        public static Stated always(SideId one, SideId other, Relation relation) {
            return new Stated(SidePair.of(one, other), relation, Optional.empty(), Optional.empty());
        }

        /** Whether there is a day that both speak of. */
        public boolean overlaps(Stated other) {
            return start().isBefore(other.end()) && other.start().isBefore(end());
        }

        private LocalDate start() {
            return from.orElse(LocalDate.MIN);
        }

        private LocalDate end() {
            return until.orElse(LocalDate.MAX);
        }
    }

    /** For each pair, the relation from each day on. */
    private final Map<SidePair, NavigableMap<LocalDate, Relation>> pairs = new TreeMap<>();

    /** @param stated where two speak of one day, the later of them stands */
    public Relations(List<Stated> stated) {
        for (Stated one : stated) {
            NavigableMap<LocalDate, Relation> days =
                    pairs.computeIfAbsent(one.sides(), none -> new TreeMap<>(Map.of(LocalDate.MIN, Relation.NEITHER)));
            Relation after = days.floorEntry(one.end()).getValue();
            days.subMap(one.start(), true, one.end(), true).clear();
            days.put(one.start(), one.relation());
            one.until().ifPresent(until -> days.put(until, after));
        }
    }

    /** How {@code one} and {@code other} stand to each other on {@code day}; a side is neither to itself. */
    public Relation between(SideId one, SideId other, LocalDate day) {
        NavigableMap<LocalDate, Relation> days = one.equals(other) ? null : pairs.get(SidePair.of(one, other));
        return days == null ? Relation.NEITHER : days.floorEntry(day).getValue();
    }

    /** The sides to which {@code side} stands in {@code relation} on one of {@code days} or more. */
    public SortedSet<SideId> of(SideId side, Relation relation, DaySpan days) {
        SortedSet<SideId> found = new TreeSet<>();
        for (SidePair pair : pairs(relation, days)) {
            if (pair.sideA().equals(side)) {
                found.add(pair.sideB());
            } else if (pair.sideB().equals(side)) {
                found.add(pair.sideA());
            }
        }
        return found;
    }

    /** What would have to be stated for the same relations, pair by pair and first to last; no two speak of one day. */
    public List<Stated> stated() {
        List<Stated> all = new ArrayList<>();
        pairs.forEach((pair, days) -> days.forEach((from, relation) -> {
            Optional<LocalDate> first = from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
            all.add(new Stated(pair, relation, first, Optional.ofNullable(days.higherKey(from))));
        }));
        return all;
    }

    /** The pairs that stand in {@code relation} on one of {@code days} or more. */
    public SortedSet<SidePair> pairs(Relation relation, DaySpan days) {
        SortedSet<SidePair> found = new TreeSet<>();
        pairs.forEach((pair, from) -> {
            LocalDate first = from.floorKey(days.first());
            if (from.subMap(first, true, days.last(), true).containsValue(relation)) {
                found.add(pair);
            }
        });
        return found;
    }

    /** The stretches of {@code days} within which no relation changes, first to last. */
    public List<DaySpan> eras(DaySpan days) {
        NavigableSet<LocalDate> starts = new TreeSet<>(List.of(days.from()));
        pairs.values().forEach(from -> starts.addAll(from.keySet()));
        NavigableSet<LocalDate> within = starts.subSet(days.from(), true, days.until(), false);
        return within.stream()
                .map(from -> new DaySpan(
                        from, Optional.ofNullable(within.higher(from)).orElse(days.until())))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relations that && pairs.equals(that.pairs);
    }

    @Override
    public int hashCode() {
        return pairs.hashCode();
    }

    @Override
    public String toString() {
        return Collections.unmodifiableMap(pairs).toString();
    }
}
