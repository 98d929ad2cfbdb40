package salient.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.place.PlaceId;
import salient.reading.Exclusion;
import salient.time.DaySpan;

/**
 * What changes if one source, account or camp is left out.
 *
 * @param what what is left out
 * @param told how much it says
 * @param baseline whether all that it says is the baseline
 * @param changes where and when the finding is another: first with all, second without
 * @param places the places whose findings change, the most ground over the most days first
 */
public record LeftOut(Exclusion what, Told told, boolean baseline, List<Divergence> changes, List<Changed> places) {
    /** On how many days the finding of a place is another, and the ground of its cell over them. */
    public record Changed(PlaceId place, int days, double km2Days) {}

    public LeftOut {
        changes = List.copyOf(changes);
        places = List.copyOf(places);
    }

    static LeftOut of(
            Exclusion what, Told told, boolean baseline, List<Divergence> changes, Map<PlaceId, Double> areasKm2) {
        Map<PlaceId, Integer> days = new TreeMap<>();
        changes.forEach(change -> days.merge(change.place(), change.days().days(), Integer::sum));
        List<Changed> places = new ArrayList<>();
        days.forEach((place, count) -> places.add(new Changed(place, count, count * areasKm2.get(place))));
        places.sort(Comparator.comparingDouble(Changed::km2Days)
                .thenComparingInt(Changed::days)
                .reversed()
                .thenComparing(Changed::place));
        return new LeftOut(what, told, baseline, changes, places);
    }

    /** Places times days on which the finding is another. */
    public int placeDays() {
        return places.stream().mapToInt(Changed::days).sum();
    }

    /** Ground times days on which the finding is another. */
    public double km2Days() {
        return places.stream().mapToDouble(Changed::km2Days).sum();
    }

    /** From the first day with a change to the last; absent if nothing changes. */
    public Optional<DaySpan> when() {
        return changes.stream()
                .map(Divergence::days)
                .reduce((a, b) -> new DaySpan(
                        a.from().isBefore(b.from()) ? a.from() : b.from(),
                        a.until().isAfter(b.until()) ? a.until() : b.until()));
    }
}
