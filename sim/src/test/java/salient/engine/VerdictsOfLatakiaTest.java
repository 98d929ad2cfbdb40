package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Part;
import salient.place.PlaceKind;
import salient.read.CampaignInputs;
import salient.reading.Judgement;
import salient.reading.Outcome;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.reading.Weight;
import salient.testkit.Latakia;
import salient.testkit.NotForMutants;
import salient.time.Timeline;

/** What a verdict says is true of its claim on its day: held against every reading of the shipped campaign. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NotForMutants("the campaign is judged once")
class VerdictsOfLatakiaTest {
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private Dossier dossier;

    @BeforeAll
    void judgeAll() {
        CampaignInputs inputs = Latakia.inputs();
        dossier = inputs.dossier();
        dossier.claims().forEach(c -> claims.put(c.id(), c));
        inputs.scenarios()
                .keySet()
                .forEach(s -> judgements.add(Latakia.replay(s).judgement()));
        assertThat(judgements).hasSizeGreaterThan(6);
    }

    private interface Check {
        void hold(Judgement judgement, Verdict verdict, Claim claim);
    }

    private void forAll(Check check) {
        judgements.forEach(j -> j.verdicts().forEach(last -> {
            for (Optional<Verdict> v = Optional.of(last);
                    v.isPresent();
                    v = v.get().earlier()) {
                check.hold(j, v.get(), claims.get(v.get().claim()));
            }
        }));
    }

    private Optional<Position> position(Judgement judgement, Claim claim) {
        return new Positions(dossier, judgement.scenario()).position(claim);
    }

    private static String text(Judgement judgement, Verdict verdict) {
        return judgement.scenario().id() + ": " + verdict;
    }

    @Test
    void noMonitorStandsWhereAReasonSaysSo() {
        forAll((judgement, verdict, claim) -> {
            if (verdict.reason() != PlainReason.NO_MONITOR_AGAINST_IT) {
                return;
            }
            Control said = position(judgement, claim).orElseThrow().control();
            LocalDate before = verdict.since().minusDays(1);
            judgement.history().of(verdict.place()).at(before).claims().stream()
                    .map(claims::get)
                    .flatMap(c -> position(judgement, c).stream())
                    .filter(p -> p.weight() == Weight.MONITOR)
                    .forEach(p -> assertThat(Position.agrees(p.control(), said))
                            .as(text(judgement, verdict) + " against "
                                    + p.claim().id())
                            .isTrue());
        });
    }

    @Test
    void whatBeatsAClaimIsHeardAndStandsOnTheDayOfTheVerdict() {
        forAll((judgement, verdict, claim) -> verdict.beatenBy().ifPresent(id -> {
            Verdict winner = judgement.verdictsOn(id).stream()
                    .filter(v -> v.place().equals(verdict.place()))
                    .findFirst()
                    .orElseThrow()
                    .asOf(verdict.since());
            // A source's later word takes the place of its earlier one, whatever other sources make of it.
            boolean sameSource =
                    verdict.outcome() == Outcome.SUPERSEDED && winner.source().equals(verdict.source());
            assertThat(winner.outcome())
                    .as(text(judgement, verdict) + " by " + winner)
                    .isNotIn(sameSource ? Outcome.SUPERSEDED : Outcome.OVERRULED, Outcome.SUPERSEDED, Outcome.EXCLUDED);
            if (!claims.get(id).kind().answers() && claims.get(id).kind() != Kind.NEVER_HELD) {
                assertThat(winner.day()).as(text(judgement, verdict)).isBeforeOrEqualTo(verdict.since());
            }
        }));
    }

    @Test
    void whatIsSaidToAgreeWithWhatStandsDoes() {
        forAll((judgement, verdict, claim) -> {
            Optional<Control> said = position(judgement, claim).map(Position::control);
            if (AGREEMENT.contains(verdict.reason()) && claim.part() == Part.WHOLE && said.isPresent()) {
                Timeline<Finding> findings = judgement.history().of(verdict.place());
                boolean stood = List.of(verdict.day(), verdict.day().minusDays(1)).stream()
                        .filter(findings.period()::contains)
                        .anyMatch(day -> says(findings.at(day), said.get()));
                assertThat(stood).as(text(judgement, verdict)).isTrue();
            }
        });
    }

    @Test
    void whatWasTakenToBeSoWasSaidByNobody() {
        forAll((judgement, verdict, claim) -> {
            LocalDate before = verdict.day().minusDays(1);
            boolean told = Reasons.ofAgreement(verdict.reason()) && claim.part() == Part.WHOLE;
            if (told && judgement.history().period().contains(before)) {
                assertThat(judgement.history().of(verdict.place()).at(before).grounds())
                        .as(text(judgement, verdict))
                        .isIn(Grounds.PRESUMED, Grounds.LAPSED, Grounds.AGGREGATE, Grounds.CUT_OFF);
            }
        });
    }

    private static final Set<Reason> AGREEMENT = Set.of(
            PlainReason.AGREES_WITH_WHAT_STANDS,
            PlainReason.CHANGE_AGREES_WITH_WHAT_STANDS,
            PlainReason.AGREES_IN_THIS_READING);

    private static boolean says(Finding finding, Control control) {
        return finding instanceof Finding.Settled settled && Position.agrees(settled.control(), control);
    }

    @Test
    void theDayOfAVerdictIsThatOnWhichItsClaimTakesEffect() {
        forAll((judgement, verdict, claim) -> {
            boolean region = dossier.gazetteer().get(claim.place()).kind() == PlaceKind.REGION;
            if (verdict.outcome() != Outcome.EXCLUDED && claim.basis() != Basis.BASELINE && !region) {
                Timing timing = new Timing(
                        judgement.scenario().rules(), dossier.campaign().period());
                assertThat(verdict.day()).as(text(judgement, verdict)).isEqualTo(timing.effect(claim));
                assertThat(verdict.since()).as(text(judgement, verdict)).isAfterOrEqualTo(verdict.day());
            }
        });
    }

    @Test
    void aClaimThatTellsOfAChangeIsNoMereCarryingOn() {
        forAll((judgement, verdict, claim) -> {
            if (claim.kind().tellsOfChange()) {
                assertThat(verdict.rule()).as(text(judgement, verdict)).isNotEqualTo(RuleOfEvidence.CARRY);
            }
        });
    }

    @Test
    void whatTakesAClaimOutOfTheRecordOverrulesItByAnAnswer() {
        forAll((judgement, verdict, claim) -> {
            if (verdict.reason().takesOut()) {
                Claim answer = claims.get(verdict.beatenBy().orElseThrow());
                assertThat(verdict.outcome()).as(text(judgement, verdict)).isEqualTo(Outcome.OVERRULED);
                assertThat(answer.kind()).as(text(judgement, verdict)).isIn(Kind.DENY, Kind.RETRACT, Kind.NEVER_HELD);
                assertThat(verdict.heard()).as(text(judgement, verdict)).isFalse();
            }
        });
    }

    @Test
    void nobodyIsSaidToHearAllAccountsWhoDoesNot() {
        Set<?> all = Set.copyOf(dossier.accounts().stream().map(a -> a.id()).toList());
        for (Judgement judgement : judgements) {
            if (!Set.copyOf(judgement.scenario().admissible().accounts()).equals(all)) {
                assertThat(judgement.scenario().description()).doesNotContainIgnoringCase("all accounts");
            }
        }
    }
}
