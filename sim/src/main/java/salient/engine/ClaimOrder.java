package salient.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.account.Account;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.reading.Verdict;

/** Puts verdicts in claim order: the claims of one record are sorted, as they mostly are already, and verdicts by their ranks. */
final class ClaimOrder {
    private final Map<ClaimId, Integer> ranks = new HashMap<>();

    ClaimOrder(Dossier dossier) {
        dossier.accounts().stream()
                .sorted(Comparator.comparing(Account::id))
                .flatMap(account ->
                        account.claims().stream().map(Claim::id).sorted(Comparator.comparing(ClaimId::local)))
                .forEach(claim -> ranks.put(claim, ranks.size()));
    }

    /** {@code verdicts} on claims of the record by claim; those on one claim stay in their order. */
    List<Verdict> sort(List<Verdict> verdicts) {
        int[] rankOf = verdicts.stream().mapToInt(v -> ranks.get(v.claim())).toArray();
        int[] next = new int[ranks.size() + 1];
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
