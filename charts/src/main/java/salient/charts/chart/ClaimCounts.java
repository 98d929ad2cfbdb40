package salient.charts.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import salient.account.Basis;
import salient.account.Claim;
import salient.reading.Verdict;
import salient.run.Excerpt;
import salient.telling.CountedClaim;

/**
 * The claims of each day that the reading hears, as {@link CountedClaim} counts them, told apart by how closely they are
 * dated.
 */
final class ClaimCounts {
    /** A bar segment: what a claim is counted as, and how it is dated. */
    record Counted<T>(T as, Dating dating) {}

    private ClaimCounts() {}

    /**
     * Number of claims that are heard for each day.
     *
     * @param as what to count a claim as
     * @param order how segments are stacked, from the bottom
     */
    static <T> DayTable<Counted<T>> of(Excerpt excerpt, BiFunction<Claim, Verdict, T> as, Comparator<? super T> order) {
        DayTable<Counted<T>> table = new DayTable<>(
                excerpt.days(),
                Comparator.<Counted<T>, T>comparing(Counted::as, order).thenComparing(Counted::dating));
        for (CountedClaim counted : heard(excerpt)) {
            T counts = as.apply(counted.claim(), counted.verdict());
            table.add(
                    new Counted<>(counts, dating(counted.claim())),
                    counted.verdict().day(),
                    1);
        }
        return table;
    }

    private static List<CountedClaim> counted(Excerpt excerpt) {
        return CountedClaim.of(
                excerpt.replay().inputs().dossier(), excerpt.replay().judgement(), excerpt.days());
    }

    private static List<CountedClaim> heard(Excerpt excerpt) {
        return counted(excerpt).stream()
                .filter(counted -> counted.verdict().admitted())
                .toList();
    }

    /** How many claims are left out of the bars because the reading does not hear them. */
    static int notHeard(Excerpt excerpt) {
        return counted(excerpt).size() - heard(excerpt).size();
    }

    private static Dating dating(Claim claim) {
        if (claim.basis() == Basis.AGGREGATE) {
            return Dating.AGGREGATE;
        }
        return claim.valid().days() > 1 && !claim.throughout() ? Dating.INTERVAL : Dating.DAY;
    }

    /** How many claims are left out of the bars because they are the baseline. */
    static long baseline(Excerpt excerpt) {
        return excerpt.replay().inputs().dossier().claims().stream()
                .filter(c -> c.basis() == Basis.BASELINE)
                .count();
    }
}
