package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.place.PlaceId;
import salient.reading.Fate;
import salient.reading.Verdict;

/**
 * What becomes of claims that are counted day after day (rules E19 and E20): of each, the weightiest of what became of it,
 * from the first day of that.
 */
final class CountedFates {
    private final Map<ClaimId, List<Counted>> counts = new HashMap<>();

    /** What became of a claim from a day on. */
    private record Counted(LocalDate since, Fate fate) {}

    /** Adds what the count of {@code day} makes of claims; days come in their order. */
    void add(Map<ClaimId, Fate> fates, LocalDate day) {
        fates.forEach((claim, fate) -> {
            List<Counted> counted = counts.computeIfAbsent(claim, none -> new ArrayList<>());
            if (counted.isEmpty() || isWeightier(fate, counted.get(counted.size() - 1))) {
                counted.add(new Counted(day, fate));
            }
        });
    }

    private static boolean isWeightier(Fate fate, Counted last) {
        return fate.outcome().compareTo(last.fate().outcome()) < 0;
    }

    /** What became of {@code claim}, which took effect on {@code day}; empty if it was never counted. */
    Optional<Verdict> verdict(Claim claim, PlaceId place, LocalDate day) {
        Optional<Verdict> verdict = Optional.empty();
        for (Counted next : counts.getOrDefault(claim.id(), List.of())) {
            LocalDate since = verdict.isPresent() ? next.since() : day;
            verdict = Optional.of(new Verdict(claim.id(), claim.source(), place, day, next.fate(), since, verdict));
        }
        return verdict;
    }
}
