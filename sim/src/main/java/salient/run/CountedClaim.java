package salient.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.reading.Verdict;

/**
 * A claim as tables and charts of activity count it: once, on the day it takes effect, however many places it was applied
 * to.
 *
 * @param verdict the weightiest of its verdicts
 */
public record CountedClaim(Claim claim, Verdict verdict) {
    /**
     * The claims that take effect on the days of {@code excerpt}, by id. The baseline is left out: it is one statement of
     * what stood on the first day.
     */
    public static List<CountedClaim> of(Excerpt excerpt) {
        Map<ClaimId, Verdict> weightiest = new TreeMap<>();
        for (Verdict verdict : excerpt.replay().judgement().verdicts()) {
            weightiest.merge(
                    verdict.claim(),
                    verdict,
                    (one, other) -> one.outcome().compareTo(other.outcome()) <= 0 ? one : other);
        }
        Dossier dossier = excerpt.replay().inputs().dossier();
        return weightiest.entrySet().stream()
                .filter(judged -> excerpt.days().contains(judged.getValue().day()))
                .flatMap(judged -> dossier.findClaim(judged.getKey()).stream()
                        .filter(claim -> claim.basis() != Basis.BASELINE)
                        .map(claim -> new CountedClaim(claim, judged.getValue())))
                .toList();
    }
}
