package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.testkit.Scene;

/** Rules E1 and E2: what stands, and what the newest word does to it. */
class CarryAndNewestWordTest {
    @Test
    void theLastFindingStandsUntilSomethingIsSaid() {
        Scene scene = new Scene().says("5 m capture O");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
        assertThat(scene.on(60)).isEqualTo("held:o reported");
    }

    @Test
    void silenceMakesAFindingStaleAfterTheFreshDays() {
        Judgement judgement = new Scene().says("5 m capture O").judgement();
        PlaceId hill = new PlaceId("hill");
        assertThat(judgement.history().fresh(hill, Scene.day(4))).isFalse();
        assertThat(judgement.history().fresh(hill, Scene.day(12))).isTrue();
        assertThat(judgement.history().fresh(hill, Scene.day(13))).isFalse();
    }

    @Test
    void anUnalignedSourceReplacesAnOlderWordOfTheMonitor() {
        Scene scene = new Scene().says("5 m capture O", "7 i capture G");
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.on(7)).isEqualTo("held:g reported");
    }

    @Test
    void aPartisansGainAgainstTheMonitorIsDisputed() {
        Scene scene = new Scene().says("5 m capture O", "7 g recapture G");
        assertThat(scene.on(7)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(40)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aPartisansGainAgainstAnUnalignedSourceSettles() {
        assertThat(new Scene().says("5 i capture O", "7 g recapture G").on(7)).isEqualTo("held:g reported");
    }

    @Test
    void agreementOfTheMonitorSettlesAChallengeFromItsFirstDay() {
        Scene scene = new Scene().says("5 m capture O", "7 g recapture G", "10 m hold G");
        assertThat(scene.on(6)).isEqualTo("held:o reported");
        assertThat(scene.on(7)).isEqualTo("held:g reported");
        assertThat(scene.verdict("c2")).isEqualTo("decisive E2");
    }

    @Test
    void anUnalignedSourceThatSaysOtherwiseOverrulesAChallengeFromItsOwnDay() {
        Scene scene = new Scene().says("5 m capture O", "7 g recapture G", "10 i hold O");
        assertThat(scene.on(9)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(10)).isEqualTo("held:o reported");
        assertThat(scene.verdict("c2")).isEqualTo("overruled E2 by c3");
    }

    @Test
    void aMonitorsWordOnAPartAloneEndsAChallengeAboutTheWhole() {
        Scene scene = new Scene().says("5 m hold O", "7 g recapture G", "10 m hold O part=buildings");
        assertThat(scene.on(9)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(10)).isEqualTo("held:o reported");
    }

    @Test
    void whatAgreesWithAFindingCorroboratesIt() {
        Scene scene = new Scene().says("5 m capture O", "8 i hold O");
        assertThat(scene.verdict("c1")).isEqualTo("decisive E2");
        assertThat(scene.verdict("c2")).isEqualTo("corroborating E1");
        assertThat(scene.judgement().history().transitions()).hasSize(1);
    }
}
