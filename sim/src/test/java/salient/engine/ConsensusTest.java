package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.control.Finding;
import salient.place.Control;
import salient.place.Part;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Rules;
import salient.testkit.Scene;

/** Rule E18: readings by consent. */
class ConsensusTest {
    private static Scene consent(String... lines) {
        return new Scene().says(lines).withRules(r -> r.with(Rules.Combination.CONSENSUS));
    }

    @Test
    void campsThatSpeakAgainstEachOtherDisputeAPlace() {
        assertThat(consent("3 m capture O", "5 g recapture G").on(5)).isEqualTo("disputed:g;o dispute");
        assertThat(consent("3 i capture O", "5 g recapture G").on(40)).isEqualTo("disputed:g;o dispute");
        assertThat(new Scene().says("3 i capture O", "5 g recapture G").on(40)).isEqualTo("held:g reported");
    }

    @Test
    void aCampThatConcedesEndsTheDispute() {
        Scene scene = consent("3 m capture O", "5 g recapture G", "9 g capture O");
        assertThat(scene.on(8)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
    }

    @Test
    void aBareDenialByAnotherCampDisputesForTheDisputeDays() {
        Scene scene = consent("3 o capture O id=a", "5 g deny answers=a id=d");
        assertThat(scene.on(4)).isEqualTo("held:o reported");
        assertThat(scene.on(5)).isEqualTo("disputed:o dispute");
        assertThat(scene.on(12)).isEqualTo("disputed:o dispute");
        assertThat(scene.on(13)).isEqualTo("held:o reported");
        assertThat(scene.verdict("d")).isEqualTo("decisive E18");
    }

    @Test
    void aDenierThatThenSaysWhatIsSoIsHeardInPlaceOfItsDenial() {
        assertThat(consent("3 o capture O id=a", "5 g deny answers=a", "7 g capture O")
                        .on(7))
                .isEqualTo("held:o reported");
        assertThat(consent("3 o capture O id=a", "5 g deny answers=a", "5 g hold G")
                        .on(5))
                .isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aDenialWithinOneCampIsThatCampsOwnAffair() {
        assertThat(consent("3 o capture O id=a", "5 o2 deny answers=a").on(5)).doesNotContain("disputed");
    }

    @Test
    void oneCampAloneSettles() {
        assertThat(consent("3 o capture O").on(4)).isEqualTo("held:o reported");
    }

    @Test
    void aPlaceNobodySpeaksOfKeepsItsBaseline() {
        assertThat(consent("0 x state G basis=baseline").on(9)).isEqualTo("held:g presumed");
    }

    @Test
    void everyClaimStillGetsOneVerdict() {
        Scene scene = consent("3 m capture O id=a", "5 g recapture G id=b", "6 m deny answers=b id=c");
        assertThat(scene.judgement().verdicts()).hasSize(3);
    }

    @Test
    void aFailedAssaultIsAWordOfItsCampAlsoWhereTheCampSumsUpAllGainsLater() {
        String[] assault = {"0 i state G basis=baseline", "3 x fail O id=f"};
        assertThat(consent(assault).on(3)).isEqualTo("held:g reported");
        Scene summedUp = land(consent(assault)).says("10 x" + ALL);
        assertThat(summedUp.on(3)).isEqualTo("held:g reported");
        assertThat(summedUp.on(30)).isEqualTo("held:g reported");
    }

    private static final String ALL = " recapture G vs=O to=30 basis=aggregate place=land id=all";

    private static Scene land(Scene scene) {
        return scene.place("land", PlaceKind.REGION, "").place("hill", PlaceKind.HILLTOP, "land");
    }

    @Test
    void anAggregateIsTheWordOfItsOwnCampAlone() {
        Scene scene = land(consent("0 x state G basis=baseline", "5 o capture O", "10 g" + ALL));
        assertThat(scene.on(29)).isEqualTo("held:o reported");
        assertThat(scene.on(30)).isEqualTo("disputed:g;o dispute");
        Scene conceded = land(consent("0 x state G basis=baseline", "5 o capture O", "10 o" + ALL));
        assertThat(conceded.on(30)).isEqualTo("held:g aggregate");
    }

    @Test
    void aCampsOwnAdvanceEndsItsVoice() {
        Scene scene = consent("3 g contest G;O control=neither", "5 m hold O", "9 g2 advance G", "15 g hold G");
        assertThat(scene.on(8)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.on(15)).isEqualTo("disputed:g;o dispute");
    }

    private static Reason reason(Scene scene, String id) {
        return scene.judgement()
                .verdictsOn(new ClaimId(Scene.ACCOUNT, id))
                .get(0)
                .reason();
    }

    @Test
    void aCampThatSaysThatASideNeverHeldAPlaceDisputesForTheDaysOfWhichItSpeaks() {
        Scene scene = consent("0 x state G basis=baseline", "4 m never-held O to=20 id=never", "6 i capture O");
        assertThat(scene.on(5)).isEqualTo("held:g presumed");
        assertThat(scene.on(6)).isEqualTo("disputed:o dispute");
        assertThat(scene.on(20)).isEqualTo("disputed:o dispute");
        assertThat(scene.on(21)).isEqualTo("held:o reported");
        assertThat(scene.verdict("never")).isEqualTo("decisive E18");
    }

    @Test
    void aCampThatSaysThatASideNeverHeldAPlaceCorrectsWhatIsPresumed() {
        Scene scene = consent("0 x state G basis=baseline", "4 m never-held G to=20 id=never", "25 i hold G");
        assertThat(scene.on(3)).isEqualTo("held:g presumed");
        assertThat(scene.on(4)).isEqualTo("unknown reported");
        assertThat(scene.on(24)).isEqualTo("unknown reported");
        assertThat(scene.on(25)).isEqualTo("held:g reported");
        assertThat(scene.verdict("never")).isEqualTo("decisive never-held");
    }

    @Test
    void aCampWhoseWordWoreOffWithNothingOfItsOwnLeftHasNoSay() {
        Scene scene = consent("0 x state G basis=baseline", "3 o capture O", "5 i contest G;O control=fighting");
        assertThat(scene.on(12)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(13)).isEqualTo("held:o reported");
        Scene left = consent("0 x state G basis=baseline", "3 i withdraw G", "4 o capture O");
        assertThat(left.on(10)).isEqualTo("disputed:o dispute");
        assertThat(left.on(11)).isEqualTo("held:o reported");
    }

    @Test
    void anAssaultAndAFailedOneAreHeardWhereTheySayWhoHasThePlace() {
        Scene assault = consent("3 m withdraw G", "5 m attack O id=attack", "12 i attack O");
        assertThat(assault.on(5)).isEqualTo("contested:g;o fighting");
        Scene failed = consent("8 g fail G vs=O id=fail");
        assertThat(failed.on(8)).isEqualTo("held:o reported");
    }

    @Test
    void aWordThatRepeatsItsCampInADisputeDoesNotAgreeWithWhatStands() {
        Scene scene =
                consent("3 m capture O", "5 g recapture G", "8 m hold O id=again", "9 g deny answers=c1 id=denial");
        assertThat(scene.verdict("again")).isEqualTo("corroborating E18");
        assertThat(reason(scene, "again")).isEqualTo(PlainReason.REPEATS_ITS_CAMP);
        assertThat(reason(scene, "denial")).isEqualTo(PlainReason.DISPUTED_WITHOUT_THE_DENIAL);
    }

    @Test
    void whatACampTakesToBeSoIsNotWhatIsTakenToBeSoWhereAnotherHasSpoken() {
        Scene scene = consent("0 x state G basis=baseline", "3 m capture O", "5 i hold G id=i");
        assertThat(scene.verdict("i")).isEqualTo("decisive E18");
        assertThat(reason(scene, "i")).isEqualTo(PlainReason.NEWEST_OF_ITS_CAMP);
    }

    @Test
    void anAggregateThatFallsLaterIsItsCampsWordUntilThen() {
        Scene scene = land(consent(
                "0 x state G basis=baseline",
                "5 o capture O",
                "20 m recapture G vs=O basis=aggregate place=land id=all",
                "24 m2 never-held G to=40"));
        assertThat(scene.on(19)).isEqualTo("held:o reported");
        assertThat(scene.on(20)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aReadingOfTheDisputeNamesItsSourcesAndItsClaims() {
        Scene scene = consent("3 m capture O id=m", "4 i hold O id=i", "5 g recapture G id=g");
        assertThat(((Finding.Disputed) scene.finding(5)).readings())
                .extracting(r -> r.control() + " " + r.sources() + " " + r.claims())
                .containsExactlyInAnyOrder(
                        Control.held(Scene.O) + " [i, m] [paper:i, paper:m]", Control.held(Scene.G) + " [g] [paper:g]");
    }

    @Test
    void aDenialDisputesOnlyWhatItDenies() {
        Scene scene = consent("2 o contest G;O id=fighting", "5 o capture O id=taken", "6 g deny answers=fighting");
        assertThat(scene.on(6)).isEqualTo("held:o reported");
    }

    @Test
    void whatTheDeniersCampSaidBeforeDoesNotStandInThePlaceOfItsDenial() {
        Scene scene = consent("1 g state O", "3 o capture O id=a", "5 g deny answers=a id=d");
        assertThat(scene.on(4)).isEqualTo("held:o reported");
        assertThat(scene.on(5)).isEqualTo("disputed:o dispute");
        assertThat(scene.judgement().verdicts()).hasSize(3);
    }

    @Test
    void thoseWhoSayFromOneDayOnThatASideNeverHeldItCorrectTheEveTogether() {
        Scene scene = consent(
                "0 x state G basis=baseline",
                "4 m never-held G to=20 id=one",
                "4 i never-held G to=15 id=two",
                "6 i2 never-held G to=9 id=later");
        assertThat(scene.finding(7).claims()).extracting(ClaimId::local).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void partsAndTheDaysOnWhichAnybodySpeaksAreThoseOfAllCamps() {
        Scene scene = consent("1 m hold G", "3 o capture O part=centre");
        assertThat(scene.part(Part.CENTRE, 3)).isEqualTo("held:o reported");
        assertThat(scene.judgement().history().spokenDays(new PlaceId("hill")))
                .containsExactly(Scene.day(1), Scene.day(3));
    }
}
