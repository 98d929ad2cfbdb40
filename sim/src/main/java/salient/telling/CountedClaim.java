package salient.telling;

import java.util.ArrayList;
import java.util.List;
import salient.account.Basis;
import salient.account.Claim;
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
        return weightiest(judgement.verdicts()).stream()
                .filter(verdict -> days.contains(verdict.day()))
                .flatMap(verdict -> dossier.findClaim(verdict.claim()).stream()
                        .filter(claim -> claim.basis() != Basis.BASELINE)
                        .map(claim -> new CountedClaim(claim, verdict)))
                .toList();
    }

    /** The weightiest verdict on each claim; of equals the first. {@code verdicts} are in claim order. */
    private static List<Verdict> weightiest(List<Verdict> verdicts) {
        List<Verdict> weightiest = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            int last = weightiest.size() - 1;
            if (last < 0 || !weightiest.get(last).claim().equals(verdict.claim())) {
                weightiest.add(verdict);
            } else if (verdict.outcome().compareTo(weightiest.get(last).outcome()) < 0) {
                weightiest.set(last, verdict);
            }
        }
        return weightiest;
    }
}
