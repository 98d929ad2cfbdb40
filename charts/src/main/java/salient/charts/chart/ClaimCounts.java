package salient.charts.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.engine.Verdict;
import salient.run.Replay;

/**
 * Claims a day, counted once each, on the day they take effect. A claim that was applied to several places counts under
 * the weightiest of its verdicts. The baseline is left out: it is one statement of what stood on the first day.
 */
final class ClaimCounts {
    /** A bar segment: what a claim is counted as, and how it is dated. */
    record Counted<T>(T as, Dating dating) {}

    private ClaimCounts() {}

    /**
     * Number of claims for each day.
     *
     * @param as what to count a claim as
     * @param order how segments are stacked, from the bottom
     */
    static <T> DayTable<Counted<T>> of(Replay replay, BiFunction<Claim, Verdict, T> as, Comparator<? super T> order) {
        Map<ClaimId, Verdict> weightiest = new TreeMap<>();
        for (Verdict verdict : replay.judgement().verdicts()) {
            weightiest.merge(verdict.claim(), verdict, ClaimCounts::weightier);
        }
        Map<ClaimId, Claim> claims = new HashMap<>();
        replay.inputs().dossier().claims().forEach(c -> claims.put(c.id(), c));
        DayTable<Counted<T>> table = new DayTable<>(
                replay.judgement().history().period(),
                Comparator.<Counted<T>, T>comparing(Counted::as, order).thenComparing(Counted::dating));
        weightiest.forEach((id, verdict) -> {
            Claim claim = claims.get(id);
            if (claim != null && claim.basis() != Basis.BASELINE) {
                table.add(new Counted<>(as.apply(claim, verdict), dating(claim)), verdict.day(), 1);
            }
        });
        return table;
    }

    private static Dating dating(Claim claim) {
        if (claim.basis() == Basis.AGGREGATE) {
            return Dating.AGGREGATE;
        }
        return claim.valid().days() > 1 ? Dating.INTERVAL : Dating.DAY;
    }

    private static Verdict weightier(Verdict one, Verdict other) {
        return one.outcome().compareTo(other.outcome()) <= 0 ? one : other;
    }

    /** How many claims are left out of the bars because they are the baseline. */
    static long baseline(Replay replay) {
        return replay.inputs().dossier().claims().stream()
                .filter(c -> c.basis() == Basis.BASELINE)
                .count();
    }
}
