package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.place.Part;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Rules;
import salient.reading.Rules.CutOff;
import salient.testkit.Scene;

/** Rules E14 and E15: sentences about all gains at once, the eve, and places cut off. */
class AggregatesAndBaselineTest {
    private static Scene region() {
        return new Scene()
                .place("land", PlaceKind.REGION, "")
                .place("hill", PlaceKind.HILLTOP, "land")
                .place("old", PlaceKind.VILLAGE, "land");
    }

    private static final String REVERSED = "10 x recapture G vs=O to=30 basis=aggregate place=land id=all";

    @Test
    void aBaselineClaimBesideALaterOneIsNoted() {
        Scene scene = new Scene()
                .place("land", PlaceKind.REGION, "")
                .says(
                        "-9 x state G basis=baseline id=early",
                        "0 x state O basis=baseline id=late",
                        "-9 x state G basis=baseline place=land id=wide",
                        "0 x state O basis=baseline place=land id=wide-late");
        assertThat(scene.on(0)).isEqualTo("held:o presumed");
        assertThat(scene.verdict("late")).isEqualTo("decisive E15");
        assertThat(scene.judgement().verdicts())
                .extracting(v -> v.claim().local() + " " + v.reason())
                .contains(
                        "early OTHER_BASELINE_STANDS",
                        "late CONTROL_ON_THE_EVE",
                        "wide OTHER_BASELINE_STANDS",
                        "wide-late BASELINE_OF_A_REGION");
    }

    @Test
    void anAggregateGivesBackWhatTheLosingSideGained() {
        Scene scene = region().says("0 x state G basis=baseline", "5 m capture O", REVERSED);
        assertThat(scene.on(29)).isEqualTo("held:o reported");
        assertThat(scene.on(30)).isEqualTo("held:g aggregate");
        assertThat(scene.finding(30).changed().toString()).isEqualTo("2014-03-10..2014-03-30");
    }

    @Test
    void anAggregateReachesNoFurtherBackThanTheLastClaim() {
        Scene scene = region().says("0 x state G basis=baseline", "5 m capture O", "20 m hold O", REVERSED);
        assertThat(scene.finding(30).changed().toString()).isEqualTo("2014-03-20..2014-03-30");
    }

    @Test
    void anAggregateLeavesWhatTheLosingSideHeldAtTheStart() {
        Scene scene = region().says("0 x state O basis=baseline place=old", "5 m capture O", REVERSED);
        assertThat(scene.on("old", 30)).isEqualTo("held:o presumed");
    }

    @Test
    void anAggregateResolvesWhatHasBecomeContestedOrVacantSince() {
        assertThat(region().says("0 x state G basis=baseline", "5 m contest G;O control=divided", REVERSED)
                        .on(30))
                .isEqualTo("held:g aggregate");
        assertThat(region().says("0 x state G basis=baseline", "5 m withdraw G", REVERSED)
                        .on(30))
                .isEqualTo("held:g aggregate");
    }

    @Test
    void aClaimOfTheSameDayThatNamesThePlaceBeatsAnAggregate() {
        Scene scene = region().says("0 x state G basis=baseline", "5 m capture O", "30 m hold O", REVERSED);
        assertThat(scene.on(30)).isEqualTo("held:o reported");
    }

    @Test
    void aScenarioMayLeaveAggregatesOut() {
        Scene scene = region().says("0 x state G basis=baseline", "5 m capture O", REVERSED)
                .withRules(r -> new Rules(
                        r.freshDays(),
                        r.patience(),
                        r.intervalEffect(),
                        r.cutOff(),
                        r.pressureBreaksTies(),
                        false,
                        r.combination()));
        assertThat(scene.on(30)).isEqualTo("held:o reported");
        assertThat(scene.verdict("all")).isEqualTo("excluded E14");
    }

    @Test
    void aPlaceFirstSeenWhenCapturedIsPresumedTheOtherSides() {
        assertThat(new Scene().says("5 m capture O").on(1)).isEqualTo("held:g presumed");
        assertThat(new Scene().says("5 m repel O").on(1)).isEqualTo("held:o presumed");
    }

    @Test
    void aPlaceNobodySpeaksOfIsUnknown() {
        assertThat(new Scene().says().on(10)).isEqualTo("unknown");
    }

    @Test
    void theBaselineOfARegionStandsForPlacesWithoutOneOfTheirOwn() {
        Scene scene = region().says("0 x state G basis=baseline place=land", "0 x state O basis=baseline place=old");
        assertThat(scene.on("hill", 1)).isEqualTo("held:g presumed");
        assertThat(scene.on("old", 1)).isEqualTo("held:o presumed");
    }

    @Test
    void aClaimOnARegionChangesNoListedPlace() {
        Scene scene = region().says("0 x state G basis=baseline", "5 m capture O place=land id=r");
        assertThat(scene.on(6)).isEqualTo("held:g presumed");
        assertThat(scene.verdict("r")).isEqualTo("noted E15");
    }

    private static Scene lane() {
        return new Scene()
                .row("a", "b", "c", "d")
                .says(
                        "0 x state G basis=baseline place=a",
                        "0 x state G basis=baseline place=b",
                        "0 x state G basis=baseline place=c",
                        "0 x state G basis=baseline place=d",
                        "5 m capture O place=b");
    }

    @Test
    void aBaselineOnlyPlaceThatIsCutOffBecomesUnknown() {
        Scene scene = lane();
        assertThat(scene.on("a", 4)).isEqualTo("held:g presumed");
        assertThat(scene.on("a", 5)).isEqualTo("unknown cut-off");
        assertThat(scene.on("c", 5)).isEqualTo("held:g presumed");
    }

    @Test
    void aPlaceThatSomebodySpokeForIsNotCutOff() {
        assertThat(lane().says("4 m hold G place=a").on("a", 6)).isEqualTo("held:g reported");
    }

    @Test
    void cutOffPlacesMayBeKeptOrTheirNeighboursDoubted() {
        Scene keep = lane().withRules(r -> r.with(CutOff.KEEP));
        assertThat(keep.on("a", 5)).isEqualTo("held:g presumed");
        Scene doubt = lane().withRules(r -> r.with(CutOff.UNKNOWN_BESIDE_LOSS));
        assertThat(doubt.on("c", 5)).isEqualTo("unknown cut-off");
        assertThat(doubt.on("d", 5)).isEqualTo("held:g presumed");
    }

    @Test
    void aPartisanWhoContradictsAMonitorsAggregateDisputesThePlace() {
        Scene scene = new Scene()
                .place("land", PlaceKind.REGION, "")
                .place("hill", PlaceKind.HILLTOP, "land")
                .says(
                        "0 x state G basis=baseline",
                        "5 o capture O",
                        "20 m recapture G vs=O basis=aggregate place=land id=all",
                        "25 o hold O id=boast");
        assertThat(scene.on(20)).isEqualTo("held:g aggregate");
        assertThat(scene.on(25)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.finding(25).claims()).contains(new ClaimId(Scene.ACCOUNT, "all"));
    }

    @Test
    void aSentenceAboutAllGainsResetsThePartsAndSpeaksOfThePlaceThatDay() {
        Scene scene = new Scene()
                .place("land", PlaceKind.REGION, "")
                .place("hill", PlaceKind.HILLTOP, "land")
                .says(
                        "0 x state G basis=baseline",
                        "5 m capture O",
                        "6 m hold O part=shore",
                        "30 m2 hold O part=shore",
                        "30 m recapture G vs=O basis=aggregate place=land");
        assertThat(scene.on(30)).as("the shore is not the place").isEqualTo("held:g aggregate");
        assertThat(scene.part(Part.SHORE, 30)).isEqualTo("held:g aggregate");
        assertThat(scene.judgement().history().spokenDays(new PlaceId("hill"))).contains(Scene.day(30));
    }
}
