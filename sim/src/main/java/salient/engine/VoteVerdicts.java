package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.control.Finding;
import salient.reading.Fate;
import salient.reading.Outcome;
import salient.reading.PlainReason;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.time.Timeline;

/**
 * What becomes of claims where sources vote (rule E19). A claim on which a vote rests is told by the count: by the
 * weightiest of what became of it, from the first day of that.
 */
final class VoteVerdicts {
    private final StandingEvidence evidence;
    private final Map<ClaimId, Claim> claims;
    private final Positions positions;
    private final CountedFates votes = new CountedFates();

    VoteVerdicts(StandingEvidence evidence, Map<ClaimId, Claim> claims, Positions positions) {
        this.evidence = evidence;
        this.claims = claims;
        this.positions = positions;
    }

    /** Adds what the count of {@code day} makes of claims; days come in their order. */
    void add(Map<ClaimId, Fate> fates, LocalDate day) {
        votes.add(fates, day);
    }

    /**
     * The verdicts in the reading.
     *
     * @param alone what became of the claims of each source by its own words
     */
    Collection<Verdict> on(List<Verdict> alone, Timeline<Finding> findings) {
        List<Verdict> verdicts = new ArrayList<>(evidence.ledger().verdicts());
        alone.stream()
                .filter(v -> !evidence.ledger().knows(claims.get(v.claim())))
                .map(v -> told(v, findings))
                .forEach(verdicts::add);
        return verdicts;
    }

    private Verdict told(Verdict alone, Timeline<Finding> findings) {
        boolean undone = alone.outcome() == Outcome.OVERRULED || alone.outcome() == Outcome.SUPERSEDED;
        if (undone) {
            return alone.earlier()
                    .map(earlier -> alone.after(told(earlier, findings)))
                    .orElse(alone);
        }
        return votes.verdict(claims.get(alone.claim()), alone.place(), alone.day())
                .orElseGet(() -> uncounted(alone, findings));
    }

    /** A verdict on a claim on which no vote rests, with a reason that is true in the reading. */
    private Verdict uncounted(Verdict alone, Timeline<Finding> findings) {
        Claim claim = claims.get(alone.claim());
        return switch (alone.outcome()) {
            case DECISIVE ->
                claim.kind().answers() || claim.kind() == Kind.NEVER_HELD
                        ? alone
                        : Verdict.on(claim, alone.place(), alone.day(), Fate.noted(PlainReason.CASTS_NO_VOTE));
            case CORROBORATING ->
                isOfItsOwn(alone) && !agrees(claim, alone.since(), findings)
                        ? alone.because(PlainReason.REPEATS_ITS_OWN_WORD)
                        : alone;
            case NOTED ->
                claim.kind() == Kind.DENY
                        ? alone.because(PlainReason.DENIAL_IS_NO_VOTE)
                        : alone.reason() == PlainReason.TAKES_NOTHING_FROM_A_HOLDER
                                ? alone.because(PlainReason.TAKES_NOTHING_FROM_ITS_OWN_WORD)
                                : alone;
            case OVERRULED, SUPERSEDED, EXCLUDED -> alone;
        };
    }

    /** Whether it says that a claim agrees with what stands, which is what its source says. */
    private static boolean isOfItsOwn(Verdict verdict) {
        return verdict.rule() == RuleOfEvidence.CARRY || verdict.rule() == RuleOfEvidence.NEWEST_WORD;
    }

    private boolean agrees(Claim claim, LocalDate day, Timeline<Finding> findings) {
        return findings.period().contains(day)
                && findings.at(day) instanceof Finding.Settled settled
                && positions
                        .position(claim)
                        .filter(said -> Position.agrees(said.control(), settled.control()))
                        .isPresent();
    }
}
