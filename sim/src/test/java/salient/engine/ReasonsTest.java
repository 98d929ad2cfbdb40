package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.reading.Outcome;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.reading.Weight;
import salient.reading.WeightReason;
import salient.reading.WeightReason.Decided;
import salient.testkit.Scene;

/** Claims that win, or lose, together each have the reason that is true of them. */
class ReasonsTest {
    private static Reason reason(Scene scene, String id) {
        return scene.judgement()
                .verdictsOn(new ClaimId(Scene.ACCOUNT, id))
                .get(0)
                .reason();
    }

    @Test
    void eachWinnerHasItsOwnReason() {
        Scene scene = new Scene()
                .says(
                        "2 i hold G",
                        "5 o capture O id=o",
                        "5 i capture O id=i",
                        "5 m capture O id=m",
                        "5 g capture O id=g");
        assertThat(reason(scene, "o")).isEqualTo(new WeightReason(Decided.SAYS_THE_SAME, Weight.ADMISSION));
        assertThat(reason(scene, "i")).isEqualTo(new WeightReason(Decided.IS_NEWEST, Weight.UNALIGNED));
        assertThat(reason(scene, "m")).isEqualTo(new WeightReason(Decided.IS_NEWEST, Weight.MONITOR));
        assertThat(reason(scene, "g")).isEqualTo(new WeightReason(Decided.IS_NEWEST, Weight.ADMISSION));
    }

    @Test
    void aPartisanThatWinsAloneIsSaidToStandUnopposed() {
        assertThat(reason(new Scene().says("2 i hold G", "5 o capture O id=o"), "o"))
                .isEqualTo(PlainReason.NO_MONITOR_AGAINST_IT);
    }

    @Test
    void eachVoiceThatEndsADisputeHasItsOwnReason() {
        Scene scene = new Scene()
                .says("5 g hold G", "5 o capture O", "8 o capture O id=o", "8 i capture O id=i", "8 m capture O id=m");
        assertThat(reason(scene, "o")).isEqualTo(new WeightReason(Decided.CLOSES_DISPUTE_WITH_IT, Weight.MONITOR));
        assertThat(reason(scene, "i")).isEqualTo(new WeightReason(Decided.CLOSES_DISPUTE, Weight.UNALIGNED));
        assertThat(reason(scene, "m")).isEqualTo(new WeightReason(Decided.CLOSES_DISPUTE, Weight.MONITOR));
    }

    @Test
    void aConcessionThatAnswersAChallengeIsNotCalledAMonitor() {
        Scene scene = new Scene().says("3 m hold G", "5 o capture O id=o", "8 g withdraw G");
        assertThat(reason(scene, "o")).isEqualTo(PlainReason.NOT_BORNE_OUT_BY_A_CONCESSION);
    }

    @Test
    void aLoserIsToldOfTheHeaviestOfThoseThatBeatIt() {
        Scene scene = new Scene().says("5 g hold G id=g", "5 o capture O id=o", "5 m capture O id=m");
        assertThat(reason(scene, "g")).isEqualTo(new WeightReason(Decided.SAYS_OTHERWISE, Weight.MONITOR));
        assertThat(scene.verdict("g")).isEqualTo("overruled E3 by m");
    }

    @Test
    void aPartisanThatReplacesAMonitorsWordIsNotSaidToStandUnopposed() {
        Scene against = new Scene().says("2 m contest G;O control=divided", "5 o withdraw G id=o");
        assertThat(against.on(5)).isEqualTo("vacant reported");
        assertThat(reason(against, "o")).isEqualTo(PlainReason.FAVOURS_NOTHING_OF_ITS_CAMP);
    }

    @Test
    void aRetakingOfWhatWasPresumedIsNewsAndNoMereCarryingOn() {
        Scene scene = new Scene().says("0 x state G basis=baseline", "5 i recapture G id=back", "6 i hold G id=has");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.verdict("back")).isEqualTo("decisive E2");
        assertThat(reason(scene, "back")).isEqualTo(PlainReason.CHANGES_WHAT_WAS_TAKEN_TO_BE_SO);
        assertThat(scene.verdict("has")).isEqualTo("corroborating E1");
    }

    @Test
    void aDenialThatWoreOffSaysSo() {
        Scene scene = new Scene().says("2 m hold G id=has", "4 o deny answers=has id=no");
        Verdict denial =
                scene.judgement().verdictsOn(new ClaimId(Scene.ACCOUNT, "no")).get(0);
        assertThat(scene.on(11)).startsWith("disputed");
        assertThat(scene.on(12)).isEqualTo("held:g reported");
        assertThat(denial.reason()).isEqualTo(new Reason.WoreOff(Scene.day(11)));
        assertThat(denial.rule()).isEqualTo(RuleOfEvidence.DISPUTE);
        assertThat(denial.day()).isEqualTo(Scene.day(4));
        assertThat(denial.asOf(Scene.day(11)).reason()).isEqualTo(PlainReason.DISPUTES_WHAT_IT_ANSWERS);
    }

    @Test
    void whatBecomesOfAClaimLaterIsNotKnownBefore() {
        Scene scene = new Scene().says("2 m hold G", "5 o capture O id=boast", "9 i hold G id=answer");
        Verdict boast = scene.judgement()
                .verdictsOn(new ClaimId(Scene.ACCOUNT, "boast"))
                .get(0);
        assertThat(boast.outcome()).isEqualTo(Outcome.OVERRULED);
        assertThat(boast.day()).isEqualTo(Scene.day(5));
        assertThat(boast.since()).isEqualTo(Scene.day(9));
        assertThat(boast.asOf(Scene.day(8)).outcome()).isEqualTo(Outcome.DECISIVE);
    }

    @Test
    void aCampThatIsBelievedOrJudgedAloneHasNoMonitorToContend() {
        String[] claims = {"2 m hold G", "5 o capture O id=o"};
        Scene believed = new Scene().says(claims).withRules(r -> PanelTest.ReadingRules.believing(r, "o"));
        assertThat(believed.verdict("o")).isEqualTo("decisive E17");
        assertThat(reason(believed, "o")).isEqualTo(PlainReason.NEWEST_OF_THE_BELIEVED_CAMP);
        Scene consensus = new Scene().says(claims).withRules(PanelTest.ReadingRules::consensus);
        assertThat(consensus.verdict("o")).isEqualTo("decisive E18");
        assertThat(reason(consensus, "o")).isEqualTo(PlainReason.NEWEST_OF_ITS_CAMP);
    }

    @Test
    void aWordThatOnlyLosersContradictAgreesWithWhatDecides() {
        Scene scene = new Scene().says("5 g hold G basis=implied id=implied", "5 i capture O", "5 o hold G");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.verdict("implied")).isEqualTo("corroborating E3");
    }

    @Test
    void aWordThatASourceReplacesTwiceADayGaveWayToTheLast() {
        Scene scene =
                new Scene().says("5 m capture O id=a", "5 m capture G id=b", "5 m contest G;O control=divided id=c");
        assertThat(scene.verdict("a")).isEqualTo("superseded E13 by c");
        assertThat(scene.verdict("b")).isEqualTo("superseded E13 by c");
        Scene again = new Scene().says("5 m capture O id=a", "5 m capture G id=b", "5 m capture O id=c");
        assertThat(again.verdict("a")).isEqualTo("corroborating E13");
    }

    @Test
    void aPartisansWordOnAPartDecidesNothingWhileThePlaceIsDisputed() {
        Scene scene = new Scene().says("3 m hold G", "5 o capture O", "7 o hold O part=peak id=part");
        assertThat(scene.on(7)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.verdict("part")).isEqualTo("corroborating E11");
        Scene other =
                new Scene().says("3 m hold G", "5 o capture O", "7 o contest G;O part=peak control=fighting id=part");
        assertThat(other.verdict("part")).isEqualTo("noted E7");
    }

    @Test
    void aConcessionThatEndsWhatItsCampClaimedIsTheNewestWord() {
        Scene scene = new Scene().says("0 x state G basis=baseline", "5 o capture O", "9 o2 hold G id=conceded");
        assertThat(scene.on(9)).isEqualTo("held:g reported");
        assertThat(scene.verdict("conceded")).isEqualTo("decisive E2");
        assertThat(reason(scene, "conceded")).isEqualTo(new WeightReason(Decided.IS_NEWEST, Weight.ADMISSION));
    }

    @Test
    void whatIsLeftOverIsToldUnderTheRuleOfItsKind() {
        Scene scene =
                new Scene().says("2 m hold G", "5 i never-held G to=9 id=never", "6 m retract answers=c9 id=back");
        assertThat(scene.verdict("never")).isEqualTo("noted never-held");
    }

    /** What a source beat that was itself beaten lost, in the end, to what stands. */
    @Test
    void aClaimThatLostToALoserLosesToWhatBeatThat() {
        Scene settled = new Scene()
                .says(
                        "5 x hold G fit=missing id=unfit",
                        "5 o capture O id=beats",
                        "5 m contest G;O control=divided id=m");
        assertThat(settled.on(5)).isEqualTo("contested:g;o divided");
        assertThat(settled.verdict("beats")).isEqualTo("overruled E3 by m");
        assertThat(settled.verdict("unfit")).isEqualTo("overruled E3 by m");
        Scene disputed = new Scene()
                .says(
                        "5 x hold G fit=missing id=unfit",
                        "5 o capture O id=beats",
                        "5 m hold G id=m",
                        "5 i contest G;O control=divided id=i");
        assertThat(disputed.on(5)).isEqualTo("disputed:g;o dispute");
        assertThat(disputed.verdict("unfit")).as("it agrees with m").isEqualTo("overruled E3 by i");
    }

    @Test
    void aClaimThatLostToOneThatStandsIsToldOfThatOne() {
        Scene scene = new Scene().says("5 x hold G fit=missing id=unfit", "5 i capture O id=i", "5 m capture O id=m");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
        assertThat(scene.verdict("unfit")).isEqualTo("overruled E4 by i");
    }

    @Test
    void aHeadlineGivesWayToTheTextOfItsSource() {
        for (String lines : List.of("below above", "above below")) {
            Scene scene = new Scene();
            for (String line : lines.split(" ")) {
                scene.says(
                        line.equals("above")
                                ? "5 m capture O basis=headline id=above"
                                : "5 m contest G;O control=divided id=below");
            }
            assertThat(scene.on(5)).isEqualTo("contested:g;o divided");
            assertThat(scene.verdict("above")).isEqualTo("superseded E13 by below");
        }
        Scene first = new Scene().says("5 m contest G;O id=below", "5 m capture O basis=headline id=above");
        assertThat(reason(first, "above")).isEqualTo(PlainReason.HEADLINE_AGAINST_ITS_SOURCE);
        Scene implied = new Scene().says("5 m hold G basis=headline", "5 m capture O basis=implied id=implied");
        assertThat(reason(implied, "implied")).isEqualTo(PlainReason.IMPLIED_AGAINST_ITS_SOURCE);
    }
}
