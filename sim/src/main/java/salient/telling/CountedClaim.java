package salient.telling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.reading.Judgement;
import salient.reading.Verdict;
import salient.time.DaySpan;

/**
 * A claim as tables and charts of activity count it: once, on the day it takes effect, however many places it was applied
 * to.
 *
 * @param verdict the weightiest of its verdicts
 */
public record CountedClaim(Claim claim, Verdict verdict) {
    /**
     * The claims of {@code dossier} that take effect on {@code days} under {@code judgement}, by id. The baseline is left out: it is one statement of
     * what stood on the first day.
     */
    public static List<CountedClaim> of(Dossier dossier, Judgement judgement, DaySpan days) {
        Map<ClaimId, Verdict> weightiest = new TreeMap<>();
        for (Verdict verdict : judgement.verdicts()) {
            weightiest.merge(
                    verdict.claim(),
                    verdict,
                    (one, other) -> one.outcome().compareTo(other.outcome()) <= 0 ? one : other);
        }
        return weightiest.entrySet().stream()
                .filter(judged -> days.contains(judged.getValue().day()))
                .flatMap(judged -> dossier.findClaim(judged.getKey()).stream()
                        .filter(claim -> claim.basis() != Basis.BASELINE)
                        .map(claim -> new CountedClaim(claim, judged.getValue())))
                .toList();
    }
}
