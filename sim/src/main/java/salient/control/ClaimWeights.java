package salient.control;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * What each claim weighs in a model on each of some days, for one control of its place on each of them: the logarithm to
 * base 2 of the odds with the claim over those without it, under 0 where it makes that less likely. Immutable.
 */
public final class ClaimWeights {
    private final DaySpan days;
    private final Map<PlaceId, SortedMap<ClaimId, double[]>> bits;

    private ClaimWeights(DaySpan days, Map<PlaceId, SortedMap<ClaimId, double[]>> bits) {
        this.days = days;
        this.bits = bits;
    }

    /** The claims that say something of {@code place}; none if it was not asked about. */
    public SortedSet<ClaimId> claims(PlaceId place) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(of(place).keySet()));
    }

    /**
     * What {@code claim} weighs on {@code place} on {@code day}, in bits.
     *
     * @throws IllegalArgumentException if the claim is none of {@link #claims}, or the day none of those asked about
     */
    public double bits(PlaceId place, ClaimId claim, LocalDate day) {
        double[] daily = of(place).get(claim);
        if (daily == null || !days.contains(day)) {
            throw new IllegalArgumentException("no weight of " + claim + " on " + place + " on " + day);
        }
        return daily[(int) (day.toEpochDay() - days.first().toEpochDay())];
    }

    private SortedMap<ClaimId, double[]> of(PlaceId place) {
        return bits.getOrDefault(place, Collections.emptySortedMap());
    }

    /** Puts weights together. */
    public static final class Builder {
        private final DaySpan days;
        private final Map<PlaceId, SortedMap<ClaimId, double[]>> bits = new HashMap<>();

        /** Of each of {@code days}. */
        public Builder(DaySpan days) {
            this.days = days;
        }

        /** {@code claim} weighs so many bits on {@code place}, on one day after the other. */
        public Builder add(PlaceId place, ClaimId claim, double[] daily) {
            if (daily.length != days.days()) {
                throw new IllegalArgumentException(daily.length + " weights of " + days.days() + " days");
            }
            bits.computeIfAbsent(place, none -> new TreeMap<>()).put(claim, daily.clone());
            return this;
        }

        /** All that was added. */
        public ClaimWeights build() {
            return new ClaimWeights(days, Map.copyOf(bits));
        }
    }
}
