package salient.telling;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.reading.Judgement;
import salient.reading.Verdict;
import salient.set.SortedSets;

/**
 * Whom readings listen to.
 *
 * @param claims those that any of them admits, the baseline included
 * @param sources who makes them
 */
public record Heard(SortedSet<ClaimId> claims, SortedSet<SourceId> sources) {
    public Heard {
        claims = SortedSets.copyOf(claims);
        sources = SortedSets.copyOf(sources);
    }

    /** Whom any of {@code judgements} listens to. */
    public static Heard by(Collection<Judgement> judgements) {
        SortedSet<ClaimId> claims = new TreeSet<>();
        SortedSet<SourceId> sources = new TreeSet<>();
        for (Judgement judgement : judgements) {
            for (Verdict verdict : judgement.verdicts()) {
                if (verdict.admitted()) {
                    claims.add(verdict.claim());
                    sources.add(verdict.source());
                }
            }
        }
        return new Heard(claims, sources);
    }

    /** The accounts that make the claims. */
    public SortedSet<AccountId> accounts() {
        SortedSet<AccountId> accounts = new TreeSet<>();
        claims.forEach(claim -> accounts.add(claim.account()));
        return accounts;
    }
}
