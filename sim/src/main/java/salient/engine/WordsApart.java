package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.control.Finding;
import salient.place.Control;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.time.Timeline;

/**
 * The reasons of verdicts on a camp that is judged by its own words alone (rules E17 and E18). What such a judgement sees
 * standing is that camp's word; the reason is told of what stands in the reading.
 */
final class WordsApart {
    private final Positions positions;
    private final Timeline<Finding> findings;
    private final Reason newest;
    private final Reason repeats;
    private final Reason disputedWithout;
    private final Reason takesNothing;

    private WordsApart(
            Positions positions,
            Timeline<Finding> findings,
            Reason newest,
            Reason repeats,
            Reason disputedWithout,
            Reason takesNothing) {
        this.positions = positions;
        this.findings = findings;
        this.newest = newest;
        this.repeats = repeats;
        this.disputedWithout = disputedWithout;
        this.takesNothing = takesNothing;
    }

    /** Of the camp that is believed. */
    static WordsApart believed(Positions positions, Timeline<Finding> findings) {
        return new WordsApart(
                positions,
                findings,
                PlainReason.NEWEST_OF_THE_BELIEVED_CAMP,
                PlainReason.REPEATS_THE_BELIEVED_CAMP,
                PlainReason.DISPUTED_WITHOUT_THE_BELIEVED_DENIAL,
                PlainReason.TAKES_NOTHING_FROM_THE_BELIEVED_CAMP);
    }

    /** Of every camp, where all must agree. */
    static WordsApart ofEachCamp(Positions positions, Timeline<Finding> findings) {
        return new WordsApart(
                positions,
                findings,
                PlainReason.NEWEST_OF_ITS_CAMP,
                PlainReason.REPEATS_ITS_CAMP,
                PlainReason.DISPUTED_WITHOUT_THE_DENIAL,
                PlainReason.TAKES_NOTHING_FROM_ITS_CAMP);
    }

    /**
     * {@code judgement} with the verdicts that were {@code known} before it, which stand, and with reasons that are true in
     * the reading for those on claims {@code apart}.
     */
    PlaceJudgement told(PlaceJudgement judgement, Ledger known, List<Claim> apart) {
        Map<ClaimId, Claim> apartById = apart.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        List<Verdict> verdicts = new ArrayList<>(known.verdicts());
        Set<ClaimId> judged = verdicts.stream().map(Verdict::claim).collect(Collectors.toSet());
        judgement.verdicts().stream()
                .filter(v -> !judged.contains(v.claim()))
                .map(v -> apartById.containsKey(v.claim()) ? told(v, apartById.get(v.claim())) : v)
                .forEach(verdicts::add);
        return new PlaceJudgement(judgement.findings(), judgement.parts(), judgement.spoken(), verdicts);
    }

    /** {@code verdict} on {@code claim} with a reason that is true in the reading. */
    private Verdict told(Verdict verdict, Claim claim) {
        Verdict told = verdict.earlier()
                .map(earlier -> verdict.after(told(earlier, claim)))
                .orElse(verdict);
        boolean sameClose = told.rule() == RuleOfEvidence.CARRY || told.rule() == RuleOfEvidence.NEWEST_WORD;
        return switch (told.outcome()) {
            case DECISIVE -> {
                boolean measured = Reasons.measuredByWhatStands(told.reason());
                yield sameClose && measured && !(isOfAgreement(told) && wasTakenToBeSo(told, claim))
                        ? told.because(newest)
                        : told;
            }
            case CORROBORATING -> sameClose && !stands(claim, told.since()) ? told.because(repeats) : told;
            case NOTED -> noted(told, claim);
            case OVERRULED, SUPERSEDED, EXCLUDED -> told;
        };
    }

    private Verdict noted(Verdict verdict, Claim claim) {
        if (!isDisputed(verdict.since())) {
            return verdict;
        }
        if (claim.kind() == Kind.DENY) {
            return verdict.because(disputedWithout);
        }
        return claim.kind() == Kind.FAIL ? verdict.because(takesNothing) : verdict;
    }

    private static boolean isOfAgreement(Verdict verdict) {
        return Reasons.ofAgreement(verdict.reason());
    }

    /** Whether what the claim says was so already, the day before, without a word for it. */
    private boolean wasTakenToBeSo(Verdict verdict, Claim claim) {
        LocalDate before = verdict.day().minusDays(1);
        if (!findings.period().contains(before)) {
            return true;
        }
        Finding stood = findings.at(before);
        return stood.grounds().takenToBeSo() && agrees(stood, claim);
    }

    private boolean stands(Claim claim, LocalDate day) {
        return !findings.period().contains(day) || !isWord(claim) || agrees(findings.at(day), claim);
    }

    private boolean isWord(Claim claim) {
        return Spells.isWord(claim, positions);
    }

    private boolean isDisputed(LocalDate day) {
        return findings.period().contains(day) && findings.at(day) instanceof Finding.Disputed;
    }

    private boolean agrees(Finding finding, Claim claim) {
        Optional<Control> said = positions.position(claim).map(Position::control);
        return finding instanceof Finding.Settled settled
                && said.filter(control -> Position.agrees(control, settled.control()))
                        .isPresent();
    }
}
