package salient.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.compare.Divergence.Nature;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * What a comparison comes to, worked out once.
 *
 * @param days how far the two agree, day by day, over the whole period
 * @param divergences where and when they part, by place and day
 */
public record Compared(Comparison comparison, List<DayAgreement> days, List<Divergence> divergences) {
    public Compared {
        days = List.copyOf(days);
        divergences = List.copyOf(divergences);
    }

    /**
     * A place on which two readings part.
     *
     * @param days on how many days, by the nature of the divergence
     * @param divergences all of them, first to last
     */
    public record Dispute(PlaceId place, Map<Nature, Integer> days, List<Divergence> divergences) {
        public Dispute {
            days = java.util.Collections.unmodifiableMap(new EnumMap<>(days));
            divergences = List.copyOf(divergences);
        }

        /** On how many days they part by {@code nature}. */
        public int days(Nature nature) {
            return days.getOrDefault(nature, 0);
        }

        /** On how many days both know, and part. */
        public int daysKnown() {
            return days(Nature.FACT) + days(Nature.TIMING);
        }
    }

    /** Everything that {@code comparison} comes to. */
    public static Compared of(Comparison comparison) {
        return new Compared(comparison, new DailyAgreement(comparison).days(), comparison.divergences());
    }

    /**
     * What {@code whole} comes to on the days of {@code cut}, which is the same comparison of fewer days. A divergence that
     * reaches out of them ends there and keeps its nature: whether it is one of timing shows only in the days around it.
     */
    public static Compared within(Comparison cut, Comparison whole) {
        DaySpan days = cut.a().history().period();
        return new Compared(
                cut,
                new DailyAgreement(cut).days(),
                Divergences.within(
                        days, whole.divergences(), cut.a().history(), cut.b().history()));
    }

    /**
     * How far the two agree at the close of {@code day}.
     *
     * @throws IllegalArgumentException if the day is not compared
     */
    public DayAgreement on(LocalDate day) {
        return days.stream()
                .filter(on -> on.day().equals(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(day + " is not compared"));
    }

    /** The days on which the two disagree about some place of which both know. */
    public List<DayAgreement> daysInDisagreement() {
        return days.stream().filter(day -> day.disagree().places() > 0).toList();
    }

    /** The mean over days of kappa over the places spoken of; absent if no day has one. */
    public OptionalDouble meanKappaSpoken() {
        return days.stream()
                .map(on -> on.kappa().spoken())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /** The day with most places in disagreement; of equals, the one with most ground, then the first. */
    public Optional<LocalDate> worstDay() {
        return worstDay(List.of(this));
    }

    /** The day with most places in disagreement over all of {@code pairs}; of equals as {@link #worstDay()}. */
    public static Optional<LocalDate> worstDay(List<Compared> pairs) {
        SortedMap<LocalDate, DayAgreement.Extent> days = new TreeMap<>();
        for (Compared pair : pairs) {
            pair.daysInDisagreement().forEach(day -> days.merge(day.day(), day.disagree(), DayAgreement.Extent::plus));
        }
        return days.entrySet().stream()
                .min(Comparator.<Map.Entry<LocalDate, DayAgreement.Extent>>comparingInt(
                                day -> -day.getValue().places())
                        .thenComparingDouble(day -> -day.getValue().areaKm2())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The places on which the two part although both know, longest first. */
    public List<Dispute> disputes() {
        Map<PlaceId, List<Divergence>> byPlace = new TreeMap<>();
        divergences.forEach(d ->
                byPlace.computeIfAbsent(d.place(), none -> new ArrayList<>()).add(d));
        List<Dispute> disputes = new ArrayList<>();
        byPlace.forEach((place, all) -> disputes.add(new Dispute(place, days(all), all)));
        return disputes.stream()
                .filter(dispute -> dispute.daysKnown() > 0)
                .sorted(Comparator.<Dispute>comparingInt(dispute -> -dispute.daysKnown())
                        .thenComparing(Dispute::place))
                .toList();
    }

    private static Map<Nature, Integer> days(List<Divergence> divergences) {
        Map<Nature, Integer> days = new EnumMap<>(Nature.class);
        divergences.forEach(d -> days.merge(d.nature(), d.days().days(), Integer::sum));
        return days;
    }
}
