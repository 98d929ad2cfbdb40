package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.place.Part;
import salient.reading.Rules;
import salient.testkit.Scene;

/** Rules E3, E4 and E12: whose word counts at one close. */
class WeightTest {
    @Test
    void theMonitorBeatsPartisansOfTheSameClose() {
        Scene scene = new Scene().says("5 m capture O", "5 g hold G");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
        assertThat(scene.verdict("c2")).isEqualTo("overruled E3 by c1");
    }

    @Test
    void anAdmissionBeatsTheMonitor() {
        assertThat(new Scene().says("5 m hold G", "5 g withdraw G").on(5)).isEqualTo("vacant reported");
        assertThat(new Scene().says("5 m hold G", "5 g capture O").on(5)).isEqualTo("held:o reported");
    }

    @Test
    void anUnalignedSourceAgainstTheMonitorDisputes() {
        assertThat(new Scene().says("5 m hold G", "5 i capture O").on(5)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void anUnalignedSourceSettlesBetweenPartisans() {
        assertThat(new Scene()
                        .says("5 g hold G", "5 o capture O", "5 i capture O")
                        .on(5))
                .isEqualTo("held:o reported");
    }

    @Test
    void partisansWhoContradictEachOtherDispute() {
        assertThat(new Scene().says("5 g hold G", "5 o capture O").on(5)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void fireOnThePlaceBreaksATieOnlyWhereTheOptionSaysSo() {
        Scene with = new Scene().says("5 g hold G", "5 o capture O", "5 i strike G");
        assertThat(with.on(5)).isEqualTo("held:o reported");
        Scene without = new Scene()
                .says("5 g hold G", "5 o capture O", "5 i strike G")
                .withRules(r -> new Rules(
                        r.freshDays(),
                        r.patience(),
                        r.intervalEffect(),
                        r.cutOff(),
                        false,
                        r.aggregates(),
                        r.combination()));
        assertThat(without.on(5)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void neitherSideConcedesTheSpeakersHoldAndLosesToTheMonitorOnTheOthers() {
        Scene scene = new Scene().says("5 m hold O", "5 g contest G;O control=neither");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
        assertThat(scene.verdict("c2")).isEqualTo("overruled E3 by c1");
    }

    @Test
    void aClaimWhoseCitationDoesNotFitCannotReplaceANamedSource() {
        Scene scene = new Scene().says("5 i capture O", "8 x capture G fit=mismatch");
        assertThat(scene.on(8)).isEqualTo("held:o reported");
        assertThat(scene.verdict("c2")).isEqualTo("overruled E4 by c1");
        assertThat(new Scene().says("5 i capture O", "8 x capture G").on(8)).isEqualTo("held:g reported");
    }

    @Test
    void aClaimWhoseCitationDoesNotFitReplacesTheAccountsOwnVoice() {
        assertThat(new Scene()
                        .says("5 x capture O", "8 x recapture G fit=missing")
                        .on(8))
                .isEqualTo("held:g reported");
    }

    @Test
    void anImpliedWordLosesToAnOutrightOneOfTheSameClose() {
        Scene scene = new Scene().says("5 x hold O basis=implied", "5 i dislodge G vs=O");
        assertThat(scene.on(5)).isEqualTo("vacant reported");
        assertThat(scene.verdict("c1")).isEqualTo("overruled E13 by c2");
    }

    @Test
    void aHeavierImpliedWordDisputesALighterOutrightOne() {
        assertThat(new Scene().says("5 m hold G basis=implied", "5 o capture O").on(5))
                .isEqualTo("disputed:g;o dispute");
    }

    @Test
    void relaysOfOneStatementCountOnce() {
        Scene scene = new Scene().says("5 o capture O id=a origin=one", "5 o2 capture O id=b origin=one");
        assertThat(scene.verdict("b")).isEqualTo("corroborating E12");
        assertThat(scene.verdict("a")).isEqualTo("decisive E2");
    }

    @Test
    void aCopyOfASourcesEarlierWordDoesNotUndoItsLaterOne() {
        Scene scene = new Scene()
                .says("5 m capture O id=a origin=one", "5 m contest G;O id=b", "5 m capture O id=c origin=one");
        assertThat(scene.on(5)).isEqualTo("contested:g;o fighting");
        assertThat(scene.verdict("c")).isEqualTo("corroborating E12");
    }

    @Test
    void aMonitorAndAnUnalignedSourceThatAgreeSettleItAgainstAPartisan() {
        Scene scene = new Scene().says("5 m hold G id=m", "5 i hold G id=i", "5 o capture O id=o");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.verdict("o")).isEqualTo("overruled E3 by m");
    }

    @Test
    void aRelayOfSomethingElseCountsBesideWhatWasSaidBefore() {
        assertThat(new Scene().says("5 m hold G", "5 i capture O origin=one").on(5))
                .isEqualTo("disputed:g;o dispute");
        assertThat(new Scene()
                        .says("5 m hold G origin=one", "5 i capture O origin=one")
                        .on(5))
                .as("one origin, told in two ways")
                .isEqualTo("disputed:g;o dispute");
    }

    @Test
    void claimsWhoseCitationsDoNotFitMakeADisputeAmongThemselves() {
        Scene scene = new Scene().says("5 i capture O fit=mismatch", "5 i2 hold G fit=missing");
        assertThat(scene.on(5)).isEqualTo("disputed:g;o dispute");
        Scene own = new Scene().says("5 x capture O", "5 i hold G fit=missing");
        assertThat(own.on(5)).as("no stated source").isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aFailureThatItsOwnCampTellsOfIsAConcession() {
        String[] told = {"1 i contest G;O control=divided", "3 m contest G;O control=divided"};
        assertThat(new Scene().says(told).says("3 o fail O").on(3)).isEqualTo("held:g reported");
        assertThat(new Scene().says(told).says("3 g fail O").on(3)).isEqualTo("contested:g;o divided");
    }

    @Test
    void aClaimThatCannotReplaceWhatStandsLeavesThePartsAlone() {
        Scene scene = new Scene().says("5 i capture O", "6 m capture G part=shore", "8 x capture G fit=mismatch");
        assertThat(scene.on(8)).isEqualTo("held:o reported");
        assertThat(scene.part(Part.SHORE, 8)).isEqualTo("held:g reported");
    }
}
