package salient.engine;

import java.util.Arrays;
import java.util.List;
import salient.account.Dossier;
import salient.reading.Verdict;

/** Puts verdicts in the order of claims, by the ranks that claims have in the record. */
final class ClaimOrder {
    private ClaimOrder() {}

    /** {@code verdicts} on claims of {@code dossier} by claim; those on one claim stay in their order. */
    static List<Verdict> sort(List<Verdict> verdicts, Dossier dossier) {
        int[] rankOf = verdicts.stream().mapToInt(v -> dossier.rank(v.claim())).toArray();
        int[] next = new int[dossier.claims().size() + 1];
        for (int rank : rankOf) {
            next[rank + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        Verdict[] sorted = new Verdict[rankOf.length];
        for (int i = 0; i < rankOf.length; i++) {
            sorted[next[rankOf[i]]++] = verdicts.get(i);
        }
        return Arrays.asList(sorted);
    }
}
