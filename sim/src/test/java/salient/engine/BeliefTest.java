package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.campaign.CampId;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.SidePair;
import salient.place.Part;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.PlainReason;
import salient.reading.Rules;
import salient.reading.Verdict;
import salient.testkit.Scene;

/** Rule E17: partisan readings. */
class BeliefTest {
    private static Scene believingG(String... lines) {
        return believingG(Rules.BelieveUntil.NEXT_WORD, lines);
    }

    private static final String CONCEDED = "10 o recapture G vs=O to=30 basis=aggregate place=land id=all";

    private static Scene land(Scene scene) {
        return scene.place("land", PlaceKind.REGION, "").place("hill", PlaceKind.HILLTOP, "land");
    }

    private static Scene believingG(Rules.BelieveUntil until, String... lines) {
        return believing("g", until, lines);
    }

    static Scene believing(String camp, Rules.BelieveUntil until, String... lines) {
        return new Scene().says(lines).withRules(r -> r.with(Rules.Combination.believing(new CampId(camp), until)));
    }

    @Test
    void theFavouredCampsWordStandsUntilItSpeaksAgain() {
        Scene scene = believingG("3 m capture O", "5 g recapture G", "9 m hold O id=m", "12 g withdraw G");
        assertThat(scene.on(4)).isEqualTo("held:o reported");
        assertThat(scene.on(10)).isEqualTo("held:g reported");
        assertThat(scene.on(40)).isEqualTo("vacant reported");
        assertThat(scene.verdict("m")).isEqualTo("overruled E17 by c2");
    }

    @Test
    void beforeItsFirstWordTheOpposingCampIsNotHeardInItsOwnFavour() {
        Scene scene = believingG("3 m hold G", "4 o capture O id=o", "6 i capture O");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.verdict("o")).isEqualTo("overruled E17");
    }

    @Test
    void aNewerChangeByAnotherSourceEndsItsWordIfThatIsAskedFor() {
        Scene scene = believingG(
                Rules.BelieveUntil.NEWER_CHANGE,
                "3 m capture O",
                "5 g recapture G",
                "9 m capture O id=m",
                "12 g recapture G");
        assertThat(scene.on(8)).isEqualTo("held:g reported");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.verdict("m")).isEqualTo("decisive E2");
        assertThat(scene.on(12)).isEqualTo("held:g reported");
    }

    @Test
    void aWordThatTellsOfNoChangeAndTheOpposingCampsBoastDoNotEndIt() {
        Scene scene = believingG(
                Rules.BelieveUntil.NEWER_CHANGE, "3 m capture O", "5 g recapture G", "9 m hold O", "10 o capture O");
        assertThat(scene.on(20)).isEqualTo("held:g reported");
    }

    @Test
    void withoutTheOptionTheMonitorReadingHolds() {
        assertThat(new Scene().says("3 m capture O", "5 g recapture G").on(5)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void neitherAnUnfitCitationNorAnothersDenialTakesTheFavouredWordAway() {
        Scene scene = believingG(
                "3 g2 dislodge G vs=O", "5 g recapture G fit=mismatch id=a", "6 m deny answers=a", "6 m hold O");
        assertThat(scene.on(4)).isEqualTo("vacant reported");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.on(7)).isEqualTo("held:g reported");
    }

    @Test
    void anAggregateOfTheFavouredCampIsHeardLikeAnyWordOfIt() {
        String[] lines = {"0 x state G basis=baseline", "5 o capture O id=own", "30 i hold O id=i", CONCEDED};
        Scene scene = land(believing("o", Rules.BelieveUntil.NEXT_WORD, lines));
        assertThat(scene.on(29)).isEqualTo("held:o reported");
        assertThat(scene.on(30)).isEqualTo("held:g aggregate");
        assertThat(scene.on(50)).isEqualTo("held:g aggregate");
        assertThat(scene.verdict("i")).isEqualTo("overruled E17 by all");
    }

    @Test
    void anAggregateOfTheFavouredCampSpeaksOfWhatOthersSaidItLost() {
        String[] lines = {
            "0 x state G basis=baseline", "5 m capture O", "30 m hold O id=m", "35 m hold O id=later", CONCEDED
        };
        Scene scene = land(believing("o", Rules.BelieveUntil.NEXT_WORD, lines));
        assertThat(scene.on(29)).isEqualTo("held:o reported");
        assertThat(scene.on(30)).isEqualTo("held:g aggregate");
        assertThat(scene.on(40)).as("its word stands").isEqualTo("held:g aggregate");
        assertThat(scene.verdict("later")).isEqualTo("overruled E17 by all");
    }

    @Test
    void aWordOfTheFavouredCampThatNamesThePlaceBeatsItsAggregateOfThatDay() {
        String[] lines = {"0 x state G basis=baseline", "5 o capture O", "30 o2 hold O", CONCEDED};
        assertThat(land(believing("o", Rules.BelieveUntil.NEXT_WORD, lines)).on(30))
                .isEqualTo("held:o reported");
    }

    @Test
    void anAggregateOfTheOpposingCampInItsOwnFavourIsNotHeardBeforeTheCampConcedes() {
        String[] lines = {
            "0 x state G basis=baseline",
            "5 m capture O",
            "10 g recapture G vs=O to=30 basis=aggregate place=land id=all"
        };
        Scene scene = land(believing("o", Rules.BelieveUntil.NEXT_WORD, lines));
        assertThat(scene.on(40)).isEqualTo("held:o reported");
        assertThat(scene.judgement().verdictsOn(new ClaimId(Scene.ACCOUNT, "all")))
                .extracting(v -> v.place() + ": " + v.reason())
                .containsExactlyInAnyOrder("hill: NOT_HEARD", "land: NOT_HEARD");
        Scene conceded = land(believing(
                "o",
                Rules.BelieveUntil.NEXT_WORD,
                "0 x state G basis=baseline",
                "5 m capture O",
                "10 g recapture G vs=O to=30 basis=aggregate place=land id=all",
                "10 o recapture G vs=O to=30 basis=aggregate place=land id=own"));
        assertThat(conceded.on(30)).isEqualTo("held:g aggregate");
        assertThat(conceded.judgement().verdictsOn(new ClaimId(Scene.ACCOUNT, "all")))
                .filteredOn(v -> v.place().value().equals("hill"))
                .extracting(v -> v.outcome().token() + " " + v.rule().token())
                .containsExactly("corroborating E17");
    }

    @Test
    void anotherSourcesAggregateIsANewerChangeIfThatIsAskedFor() {
        String[] lines = {
            "0 x state G basis=baseline", "5 o capture O", "10 i recapture G vs=O to=30 basis=aggregate place=land"
        };
        assertThat(land(believing("o", Rules.BelieveUntil.NEXT_WORD, lines)).on(40))
                .isEqualTo("held:o reported");
        assertThat(land(believing("o", Rules.BelieveUntil.NEWER_CHANGE, lines)).on(40))
                .isEqualTo("held:g aggregate");
    }

    @Test
    void aDenialByTheOpposingCampIsABoastAndNotHeard() {
        Scene scene = believing(
                "o",
                Rules.BelieveUntil.NEXT_WORD,
                "1 m hold G",
                "3 m capture O id=a",
                "3 g deny answers=a id=d",
                "3 g contest G;O control=fighting id=f");
        assertThat(scene.on(3)).isEqualTo("held:o reported");
        assertThat(scene.verdict("d")).isEqualTo("overruled E17");
    }

    @Test
    void whatTheOpposingCampSaysOfTheOthersFailureOrFlightIsABoastToo() {
        String[] words = {"fail O vs=G", "withdraw O", "dislodge G vs=O", "never-held O to=8"};
        for (String word : words) {
            Scene scene = believing(
                    "o", Rules.BelieveUntil.NEXT_WORD, "1 i hold O", "4 i contest G;O", "6 g " + word + " id=g");
            assertThat(scene.on(6)).as(word).isEqualTo("contested:g;o fighting");
            assertThat(scene.verdict("g")).as(word).isEqualTo("overruled E17");
        }
        Scene most = believing("o", Rules.BelieveUntil.NEXT_WORD, "1 i hold O", "6 g capture G part=most id=g");
        assertThat(most.on(6)).isEqualTo("held:o reported");
        assertThat(most.verdict("g")).isEqualTo("overruled E17");
    }

    @Test
    void aDenialAgainstItsOwnSideIsHeardOfTheOpposingCamp() {
        Scene scene = believing(
                "o", Rules.BelieveUntil.NEXT_WORD, "1 m hold O", "3 m capture G id=a", "3 g deny answers=a id=d");
        assertThat(scene.on(3)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void theCampsOwnAdvanceTowardAPlaceEndsItsWord() {
        String[] lines = {
            "3 g contest G;O control=neither id=neither", "5 m hold O id=m", "9 g2 advance G id=on", "20 m hold O"
        };
        Scene scene = believingG(lines);
        assertThat(scene.on(8)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.on(40)).isEqualTo("held:o reported");
        assertThat(scene.verdict("m")).isEqualTo("overruled E17 by neither");
        assertThat(scene.verdict("on")).isEqualTo("decisive E17");
    }

    @Test
    void anAdvanceEndsAWordOfTheSameDayThatItFollowsUnlessThatConcedes() {
        Scene ended = believingG("1 m hold O", "9 g hold G id=word", "9 g2 advance G after=word");
        assertThat(ended.on(9)).isEqualTo("held:o reported");
        Scene conceded = believingG("1 m hold G", "9 g state O id=word", "9 g2 advance G after=word", "20 m hold G");
        assertThat(conceded.on(9)).isEqualTo("held:o reported");
        assertThat(conceded.on(20)).isEqualTo("held:o reported");
    }

    @Test
    void theWordReturnsWhenTheCampSpeaksAgainAfterItsAdvance() {
        assertThat(believingG("1 m hold O", "3 g hold G", "9 g advance G", "12 g capture G")
                        .on(12))
                .isEqualTo("held:g reported");
        assertThat(believingG("1 m hold O", "3 g hold G", "9 g advance G id=a", "9 g capture G after=a")
                        .on(9))
                .isEqualTo("held:g reported");
    }

    @Test
    void anAdvanceAgreesWithAWordThatTheOtherSideHasThePlaceAndEndsNothing() {
        assertThat(believingG("1 m hold G", "3 g capture O", "5 m hold G", "9 g advance G")
                        .on(20))
                .isEqualTo("held:o reported");
        assertThat(believingG("1 m hold O", "3 g hold G", "9 g advance G part=surroundings")
                        .on(20))
                .isEqualTo("held:g reported");
    }

    @Test
    void theWordThatBeatsAClaimIsTheOneThatStandsOnItsDayAndAgreementCorroborates() {
        Scene scene = believingG(
                "1 m hold O",
                "3 g capture G id=first",
                "8 g withdraw G id=second",
                "10 m hold O id=against",
                "12 i dislodge O vs=G id=with",
                "13 o capture O id=boast",
                "14 o2 dislodge O vs=G id=agreed");
        assertThat(scene.on(15)).isEqualTo("vacant reported");
        assertThat(scene.verdict("against")).isEqualTo("overruled E17 by second");
        assertThat(scene.verdict("with")).isEqualTo("corroborating E17");
        assertThat(scene.verdict("boast")).isEqualTo("overruled E17 by second");
        assertThat(scene.verdict("agreed")).isEqualTo("corroborating E17");
    }

    @Test
    void neverHeldByAMonitorLeavesTheCampsConcessionUnderItsOwnReading() {
        String[] lines = {"0 x state G basis=baseline", "5 g capture O id=own", "1 m never-held O to=9 id=never"};
        Scene scene = believingG(lines);
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.verdict("own")).isEqualTo("decisive E2");
        assertThat(new Scene().says(lines).on(6)).isEqualTo("held:g presumed");
    }

    @Test
    void whatTheBelievedCampTookFromASideWasThatSidesBefore() {
        String[] lines = {"0 x state O basis=baseline", "14 g capture G vs=O id=own", "0 m never-held O to=14 id=never"
        };
        Scene scene = believingG(lines);
        assertThat(scene.on(13)).isEqualTo("held:o presumed");
        assertThat(scene.on(14)).isEqualTo("held:g reported");
        assertThat(scene.verdict("never")).isEqualTo("overruled E17 by own");
        assertThat(new Scene().says(lines).on(13)).isEqualTo("unknown reported");
        assertThat(believingG("14 g recapture G", "0 m never-held O to=13").on(13))
                .isEqualTo("held:o presumed");
    }

    @Test
    void whereTheBelievedCampHasASideItWasNotNeverThere() {
        Scene scene = believingG("0 x state O basis=baseline", "14 g hold O id=own", "0 m never-held O to=14 id=never");
        assertThat(scene.on(13)).isEqualTo("held:o presumed");
        assertThat(scene.verdict("never")).isEqualTo("overruled E17 by own");
    }

    @Test
    void aBelievedCampThatSaysNothingOfTheTimeBeforeLeavesTheCorrectionOfIt() {
        String eve = "0 x state O basis=baseline";
        assertThat(believingG(eve, "14 g capture G", "0 m never-held O to=14").on(12))
                .isEqualTo("unknown reported");
        assertThat(believingG(eve, "14 g capture G vs=O", "0 g2 never-held O to=14")
                        .on(12))
                .isEqualTo("unknown reported");
        assertThat(believingG(eve, "14 g capture G vs=O", "0 m never-held O to=12")
                        .on(12))
                .isEqualTo("unknown reported");
        assertThat(believingG(eve, "14 g capture G vs=O part=outskirts", "0 m never-held O to=14")
                        .on(12))
                .isEqualTo("unknown reported");
        assertThat(believingG(eve, "14 o withdraw O", "0 m never-held O to=14").on(12))
                .isEqualTo("unknown reported");
    }

    @Test
    void aPlaceThatWasCutOffDoesNotComeBackOnTheOpposingCampsWordAlone() {
        String[] lines = {
            "0 x state G basis=baseline place=a",
            "0 x state G basis=baseline place=b",
            "0 x state G basis=baseline place=c",
            "0 x state G basis=baseline place=d",
            "5 i capture O place=b",
            "10 g recapture G vs=O to=30 basis=aggregate place=land"
        };
        Scene unheard = cutOff(believing("o", Rules.BelieveUntil.NEXT_WORD, lines));
        Scene heard = cutOff(new Scene().says(lines));
        assertThat(heard.on("a", 29)).startsWith("unknown");
        assertThat(heard.on("a", 30)).isEqualTo("held:g aggregate");
        assertThat(unheard.on("a", 30)).startsWith("unknown");
    }

    private static Scene cutOff(Scene scene) {
        scene.row("a", "b", "c", "d");
        for (String id : new String[] {"a", "b", "c", "d"}) {
            scene.place(id, PlaceKind.VILLAGE, "land");
        }
        return scene.place("land", PlaceKind.REGION, "");
    }

    @Test
    void anAdvanceThatSumsUpAnIntervalEndsNoWordDatedInsideIt() {
        assertThat(believingG("1 m hold O", "8 g capture G", "5 g2 advance G to=12")
                        .on(20))
                .isEqualTo("held:g reported");
    }

    @Test
    void aCampWhoseSideDoesNotFightTheBelievedOnesThatDayIsHeardInItsOwnFavour() {
        String[] lines = {"1 i hold O", "5 g capture G id=g"};
        Relations.Stated fromTheTenth = new Relations.Stated(
                SidePair.of(Scene.G, Scene.O), Relation.OPPOSED, Optional.of(Scene.day(10)), Optional.empty());
        assertThat(believing("o", Rules.BelieveUntil.NEXT_WORD, lines).on(5)).isEqualTo("held:o reported");
        assertThat(believing("o", Rules.BelieveUntil.NEXT_WORD, lines)
                        .related(fromTheTenth)
                        .on(5))
                .isEqualTo("held:g reported");
    }

    @Test
    void whatACampClaimedBeforeItsAdvanceDisputesNothingAnyMore() {
        Scene scene = believingG(
                "0 x state G basis=baseline", "3 m capture O id=m", "4 g contest G;O control=neither", "7 g advance G");
        assertThat(scene.on(6)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(7)).isEqualTo("held:o reported");
    }

    @Test
    void whatACampConcededBeforeItsAdvanceIsHeardAmongTheOthers() {
        Scene scene = believingG("0 x state G basis=baseline", "4 g withdraw G", "7 g advance G");
        assertThat(scene.on(7)).isEqualTo("vacant reported");
    }

    @Test
    void nobodyIsPresumedToHoldWhatItsOwnCampAdvancesToward() {
        Scene scene = believingG("0 x state G basis=baseline", "4 g hold G", "7 g advance G", "9 g capture G");
        assertThat(scene.on(7)).isEqualTo("unknown reported");
        assertThat(scene.finding(8).claims()).containsExactly(new ClaimId(Scene.ACCOUNT, "c3"));
        assertThat(scene.on(9)).isEqualTo("held:g reported");
    }

    @Test
    void whatComesOfAnothersClaimInDaysOfTheCampsWordDidNotComeAbout() {
        Scene scene =
                believingG("3 m capture O id=m", "3 g deny answers=m id=denial", "4 g contest G;O control=fighting");
        Verdict denial = scene.judgement()
                .verdictsOn(new ClaimId(Scene.ACCOUNT, "denial"))
                .get(0);
        assertThat(denial.reason()).isEqualTo(PlainReason.DISPUTES_WHAT_IT_ANSWERS);
    }

    @Test
    void aReasonSpeaksOfWhatStandsInTheReadingAndNotOfTheCampsOwnRecordAlone() {
        Scene scene = believingG("0 x state G basis=baseline", "3 m capture O", "5 g recapture G id=back");
        assertThat(scene.judgement()
                        .verdictsOn(new ClaimId(Scene.ACCOUNT, "back"))
                        .get(0)
                        .reason())
                .isEqualTo(PlainReason.NEWEST_OF_THE_BELIEVED_CAMP);
    }

    @Test
    void anAggregateAfterAWordThatEndedIsNotSaidToBeTheFirstWordOfItsCamp() {
        Scene scene = land(believing(
                "o",
                Rules.BelieveUntil.NEWER_CHANGE,
                "0 x state G basis=baseline",
                "5 o capture O",
                "10 m recapture G",
                "12 m capture O",
                CONCEDED));
        assertThat(scene.on(30)).isEqualTo("held:g aggregate");
        assertThat(scene.judgement().verdictsOn(new ClaimId(Scene.ACCOUNT, "all")))
                .extracting(Verdict::reason)
                .contains(PlainReason.LOST_SINCE_AND_UNNAMED_BY_ITS_CAMP);
    }

    @Test
    void aWordThatHadEndedRestsOnWhatItsCampSaysAnewAndNotOnWhatItSaidBefore() {
        Scene scene = believingG(
                Rules.BelieveUntil.NEWER_CHANGE,
                "0 x state G basis=baseline",
                "5 g hold G id=first",
                "10 m capture O",
                "20 g hold G id=again",
                "22 m hold O id=m");
        assertThat(scene.on(19)).isEqualTo("held:o reported");
        assertThat(scene.finding(20).claims()).containsExactly(new ClaimId(Scene.ACCOUNT, "again"));
        assertThat(scene.verdict("again")).isEqualTo("decisive E17");
        assertThat(scene.verdict("m")).isEqualTo("overruled E17 by again");
        assertThat(scene.verdict("first")).isEqualTo("decisive E1");
    }

    @Test
    void whatTheOpposingCampStatesInItsOwnFavourIsABoastAndWhatItStatesAgainstItselfIsNot() {
        Scene boast = believingG("3 m hold G", "4 o state O id=o", "30 g hold G");
        assertThat(boast.on(4)).isEqualTo("held:g reported");
        assertThat(boast.verdict("o")).isEqualTo("overruled E17");
        Scene concession = believingG("3 m hold O", "4 o state G id=o", "30 g hold G");
        assertThat(concession.on(4)).isEqualTo("held:g reported");
        assertThat(concession.verdict("o")).isEqualTo("decisive E2");
    }

    @Test
    void theDaysOnWhichAnybodyIsHeardAreSpokenOfTheCampsOwnToo() {
        Scene scene = believingG("3 m hold O", "5 g recapture G", "9 o hold G");
        assertThat(scene.judgement().history().spokenDays(new PlaceId("hill"))).contains(Scene.day(3), Scene.day(5));
    }

    @Test
    void partsAreThoseOfTheOthersUntilTheCampSpeaksOfThem() {
        Scene scene = believingG("1 m hold G", "3 m capture O part=centre", "6 g capture G part=peak");
        assertThat(scene.part(Part.CENTRE, 3)).isEqualTo("held:o reported");
        assertThat(scene.part(Part.PEAK, 6)).isEqualTo("held:g reported");
    }
}
