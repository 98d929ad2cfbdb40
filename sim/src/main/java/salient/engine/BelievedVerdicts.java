package salient.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Part;
import salient.reading.Fate;
import salient.reading.Outcome;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.time.Timeline;

/** What a partisan reading makes of the claims of other camps, each measured by what stands on its day (rule E17). */
final class BelievedVerdicts {
    private final StandingEvidence heard;
    private final Positions positions;
    private final Timing timing;
    private final Spells spells;
    private final Timeline<Finding> findings;
    private final Map<Part, Timeline<Finding>> parts;

    BelievedVerdicts(
            StandingEvidence heard,
            Positions positions,
            Timing timing,
            Spells spells,
            Timeline<Finding> findings,
            Map<Part, Timeline<Finding>> parts) {
        this.heard = heard;
        this.positions = positions;
        this.timing = timing;
        this.spells = spells;
        this.findings = findings;
        this.parts = parts;
    }

    /** A verdict of the other sources: where the favoured camp's word stands that day, the claim is measured by it. */
    Verdict ofAnother(Verdict verdict) {
        Optional<Claim> said = claim(verdict.claim());
        if (said.isEmpty() || !stands(verdict.day())) {
            return verdict;
        }
        Claim claim = said.get();
        if (!claim.part().edge() && agrees(claim, verdict.day())) {
            return told(claim, verdict.day(), Fate.corroborating(PlainReason.AGREES_IN_THIS_READING));
        }
        if (!claim.part().edge() && (positions.speaks(claim) || claim.kind() == Kind.DENY)) {
            return told(claim, verdict.day(), overruled(claim, verdict.day(), PlainReason.BELIEVED_WORD_STANDS));
        }
        boolean pressesOnly = verdict.outcome() == Outcome.NOTED && verdict.rule() != RuleOfEvidence.FAILED_ATTEMPT;
        return pressesOnly
                ? verdict
                : told(claim, verdict.day(), Fate.noted(PlainReason.CHANGES_NOTHING_BESIDE_THE_BELIEVED_WORD));
    }

    /** What had become of a claim of another before the favoured camp's word took over: what came later did not come about. */
    Verdict whileOthersAreHeard(Verdict verdict) {
        if (verdict.earlier().isEmpty()) {
            return verdict;
        }
        Verdict earlier = whileOthersAreHeard(verdict.earlier().get());
        return stands(verdict.since()) ? earlier : verdict.after(earlier);
    }

    /** The verdict on the favoured camp's own claim, for an advance that ended its word. */
    Optional<Verdict> ofAdvance(Claim claim) {
        LocalDate day = timing.effect(claim);
        return claim.kind() == Kind.ADVANCE
                        && !stands(day)
                        && stands(day.minusDays(1))
                        && !claim.part().edge()
                ? Optional.of(told(claim, day, Fate.decisive(PlainReason.BELIEVED_CAMP_ON_THE_WAY)))
                : Optional.empty();
    }

    /** The verdict on what an opposing camp says in its own favour: not heard, unless it agrees with what stands. */
    Verdict ofBoast(Claim claim) {
        LocalDate day = timing.effect(claim);
        return agrees(claim, day)
                ? told(claim, day, Fate.corroborating(PlainReason.AGREES_IN_THIS_READING))
                : told(claim, day, overruled(claim, day, PlainReason.NOT_HEARD));
    }

    /** The verdict on an opposing camp's sentence about all gains, if it bears on the place. */
    Optional<Verdict> ofUnheardAggregate(Claim claim) {
        LocalDate day = timing.effect(claim);
        if (!findings.period().contains(day)) {
            return Optional.empty();
        }
        Finding stands = findings.at(day);
        Control claimed = Control.held(claim.statement().actors());
        if (stands instanceof Finding.Settled settled && settled.control().equals(claimed)) {
            return settled.grounds() == Grounds.AGGREGATE
                    ? Optional.of(told(claim, day, Fate.corroborating(PlainReason.AGREES_IN_THIS_READING)))
                    : Optional.empty();
        }
        boolean lostSince = findings.at(findings.period().first()).sides().equals(claimed.sides());
        return lostSince
                ? Optional.of(told(claim, day, overruled(claim, day, PlainReason.NOT_HEARD)))
                : Optional.empty();
    }

    private boolean agrees(Claim claim, LocalDate day) {
        if (!findings.period().contains(day)) {
            return false;
        }
        Finding stands = parts.getOrDefault(claim.part(), findings).at(day);
        return stands instanceof Finding.Settled settled
                && positions
                        .position(claim)
                        .filter(p -> Position.agrees(p.control(), settled.control()))
                        .isPresent();
    }

    /** The claim that the favoured camp's word rests on that day: the last where there are several. */
    private Optional<ClaimId> word(LocalDate day) {
        if (!stands(day)) {
            return Optional.empty();
        }
        return findings.at(day).claims().stream()
                .flatMap(id -> claim(id).stream())
                .max(Comparator.comparing(timing::effect).thenComparing(Claim::id))
                .map(Claim::id);
    }

    private boolean stands(LocalDate day) {
        return findings.period().contains(day) && spells.include(day);
    }

    private Optional<Claim> claim(ClaimId id) {
        return Stream.of(heard.standing(), heard.aggregates())
                .flatMap(List::stream)
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    /** That {@code claim} loses to the favoured camp's word of that day, where one stands that is not the claim itself. */
    private Fate overruled(Claim claim, LocalDate day, Reason reason) {
        return Fate.overruled(reason, word(day).filter(by -> !by.equals(claim.id())));
    }

    private Verdict told(Claim claim, LocalDate day, Fate fate) {
        return Verdict.on(claim, heard.place(), day, fate);
    }
}
