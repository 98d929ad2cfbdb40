package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dossier;
import salient.account.Reliability;
import salient.reading.Exclusion.Kind;
import salient.testkit.Scene;

class AdmissionTest {
    private static final Dossier RECORD = new Scene()
            .says(
                    "0 x state G basis=baseline id=eve account=eve",
                    "3 o capture O id=taken to=5",
                    "7 m state O id=row throughout=9")
            .dossier();
    private static final Scenario ALL =
            Scenario.admittingAll("all", List.of(new AccountId("eve"), Scene.ACCOUNT), Rules.DEFAULTS);

    private static Exclusion source(String id) {
        return new Exclusion(Kind.SOURCE, id);
    }

    private static Verdict excluded(String claim, UnaryOperator<Scenario> change) {
        return new Admission(RECORD, change.apply(ALL))
                .excluded().stream()
                        .filter(verdict -> verdict.claim().equals(new ClaimId(Scene.ACCOUNT, claim)))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aReadingHearsSomebodyIfAnyClaimOfThePeriodItselfIsAdmitted() {
        assertThat(Admission.hearsAnybody(RECORD, ALL)).isTrue();
        assertThat(Admission.hearsAnybody(RECORD, ALL.leavingOut(List.of(source("o")))))
                .isTrue();
        assertThat(Admission.hearsAnybody(RECORD, ALL.leavingOut(List.of(source("o"), source("m")))))
                .isFalse();
        assertThat(Admission.hearsAnybody(
                        RECORD, Scenario.admittingAll("eve", List.of(new AccountId("eve")), Rules.DEFAULTS)))
                .isFalse();
    }

    @Test
    void whatIsNotHeardIsDatedByItsLastDayAndARowOfAPanelByItsFirst() {
        assertThat(excluded("taken", s -> s.leavingOut(List.of(source("o")))).day())
                .isEqualTo(Scene.day(5));
        assertThat(excluded("row", s -> s.leavingOut(List.of(source("m")))).day())
                .isEqualTo(Scene.day(7));
    }

    @Test
    void whatTheListsOfAScenarioKeepOutIsKeptOutByTheScenario() {
        assertThat(excluded("taken", s -> s.leavingOut(List.of(source("o")))).rule())
                .isEqualTo(RuleOfEvidence.SCENARIO);
    }

    @Test
    void whatWasReportedAfterTheDayAsKnownOnIsKeptOutByTheTwoClocks() {
        LocalDate day = Scene.day(4);
        Verdict verdict = excluded("taken", s -> s.admitting(s.admissible().knownOn(day)));

        assertThat(verdict.reason()).isEqualTo(new AdmissionReason.ReportedLater(Scene.day(5), day));
        assertThat(verdict.rule()).isEqualTo(RuleOfEvidence.TWO_CLOCKS);
        assertThat(new Admission(RECORD, ALL.admitting(ALL.admissible().knownOn(Scene.day(5)))).admitted())
                .extracting(claim -> claim.id().local())
                .containsExactly("eve", "taken");
    }

    @Test
    void aGradeThatIsNotAdmittedKeepsOutASourceOrAClaim() {
        assertThat(excluded("taken", s -> s.admitting(grades(Reliability.A, Credibility.POSSIBLE)))
                        .reason())
                .isEqualTo(new AdmissionReason.SourceGrade(Reliability.B));
        assertThat(excluded("taken", s -> s.admitting(grades(Reliability.B, Credibility.PROBABLE)))
                        .reason())
                .isEqualTo(new AdmissionReason.ClaimGrade(Credibility.POSSIBLE));
        assertThat(admitted(s -> s.admitting(grades(Reliability.B, Credibility.POSSIBLE))))
                .containsExactly("eve", "taken", "row");
    }

    private static Admissible grades(Reliability reliability, Credibility credibility) {
        Admissible all = ALL.admissible();
        return new Admissible(
                all.accounts(),
                new TreeSet<>(List.of(reliability)),
                new TreeSet<>(List.of(credibility)),
                all.only(),
                all.without(),
                all.asKnownOn());
    }

    @Test
    void whatIsHeardAloneIsHeardBesideTheBaseline() {
        assertThat(admitted(s -> s.hearingOnly(List.of(source("m"))))).containsExactly("eve", "row");
        assertThat(admitted(s -> s.hearingOnly(List.of(new Exclusion(Kind.CAMP, "o")))))
                .containsExactly("eve", "taken");
    }

    @Test
    void theBaselineIsNoWordOfTheCampOfItsSource() {
        assertThat(admitted(s -> s.leavingOut(List.of(new Exclusion(Kind.CAMP, "independent")))))
                .containsExactly("eve", "taken", "row");
        assertThat(admitted(s -> s.leavingOut(List.of(new Exclusion(Kind.ACCOUNT, "eve")))))
                .containsExactly("taken", "row");
    }

    private static List<String> admitted(UnaryOperator<Scenario> change) {
        return new Admission(RECORD, change.apply(ALL))
                .admitted().stream().map(claim -> claim.id().local()).toList();
    }

    @Test
    void ofManyThatAreHeardAloneTheFirstThreeAreNamedAndTheOthersCounted() {
        List<Exclusion> five =
                IntStream.range(0, 5).mapToObj(i -> source("s" + i)).toList();

        assertThat(excluded("taken", s -> s.hearingOnly(five)).reason())
                .isEqualTo(new AdmissionReason.NotAmong(five.subList(0, 3), 2));
        assertThat(excluded("taken", s -> s.hearingOnly(five.subList(0, 3))).reason())
                .isEqualTo(new AdmissionReason.NotAmong(five.subList(0, 3), 0));
    }
}
