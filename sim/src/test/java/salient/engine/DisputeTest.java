package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.control.Finding;
import salient.place.Part;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** What a new word makes of an open dispute (rules E2, E3 and E11). */
class DisputeTest {
    /** A monitor and an unaligned source: a partisan's word closes it for nobody. */
    private static Scene monitored(String... later) {
        return new Scene().says("3 m hold G id=m", "3 i capture O id=i").says(later);
    }

    private static Scene partisans(String... later) {
        return new Scene().says("5 g hold G", "5 o capture O").says(later);
    }

    private static int readings(Scene scene, int day) {
        return ((Finding.Disputed) scene.finding(day)).readings().size();
    }

    @Test
    void aChangeThatAPartisanTellsOfEndsADisputeOfPartisansAndAMereRestatementDoesNot() {
        Scene change = partisans("8 o capture O id=again");
        assertThat(change.on(8)).isEqualTo("held:o reported");
        assertThat(change.verdict("again")).isEqualTo("decisive E2");
        Scene restated = partisans("8 o hold O id=again");
        assertThat(restated.on(8)).isEqualTo("disputed:g;o dispute");
        assertThat(restated.verdict("again")).isEqualTo("corroborating E11");
        assertThat(partisans("8 o contest G;O control=divided").on(8))
                .as("a third answer")
                .isEqualTo("contested:g;o divided");
    }

    @Test
    void aPartisanJoinsTheReadingThatItAgreesWith() {
        Scene scene = monitored("8 o hold O id=o", "9 m2 capture O id=end");
        assertThat(scene.on(8)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.verdict("o")).isEqualTo("corroborating E11");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.finding(9).claims()).extracting(ClaimId::local).containsExactlyInAnyOrder("i", "o", "end");
    }

    @Test
    void aPartisansThirdAnswerIsOneReadingMoreBesideAMonitorsAndElseTheNewestWord() {
        Scene monitored = monitored("8 o contest G;O control=divided id=third");
        assertThat(readings(monitored, 7)).isEqualTo(2);
        assertThat(readings(monitored, 8)).isEqualTo(3);
        assertThat(monitored.verdict("third")).isEqualTo("decisive E2");
        Scene unaligned = new Scene().says("3 i hold G", "3 i2 capture O", "8 o contest G;O control=divided");
        assertThat(unaligned.on(8)).isEqualTo("contested:g;o divided");
    }

    @Test
    void rowsOfPanelsThatDisagreeAreOneDisputeUntilOneOfThemSaysSomethingElse() {
        Scene scene = new Scene()
                .says(
                        "3 m state G throughout=5",
                        "3 i state O throughout=9",
                        "6 m state O;G control=contested throughout=9");
        assertThat(scene.finding(5)).isEqualTo(scene.finding(3));
        assertThat(scene.finding(6).changed()).isEqualTo(DaySpan.ofDay(Scene.day(6)));
        assertThat(scene.finding(9)).isEqualTo(scene.finding(6));
    }

    @Test
    void aChallengeThatWasBorneOutIsOver() {
        Scene scene = new Scene().says("3 m hold G", "5 o capture O", "8 i hold O", "10 g recapture G");
        assertThat(scene.on(5)).as("from the day of the challenge").isEqualTo("held:o reported");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.on(10)).as("no monitor stands against it").isEqualTo("held:g reported");
    }

    @Test
    void theWordThatEndsADisputeResetsThePartsAndOneThatDoesNotLeavesThem() {
        String shore = "4 m capture O part=shore";
        assertThat(monitored(shore, "8 m hold G").part(Part.SHORE, 8)).isEqualTo("held:g reported");
        assertThat(monitored(shore, "8 g hold G").part(Part.SHORE, 8)).isEqualTo("held:o reported");
        assertThat(monitored(shore, "8 m hold G", "8 i hold O").part(Part.SHORE, 8))
                .isEqualTo("held:o reported");
        String other = "6 m hold G part=shore";
        assertThat(partisans(other, "8 o capture O").part(Part.SHORE, 8)).isEqualTo("held:o reported");
        assertThat(partisans(other, "8 o contest G;O control=divided").part(Part.SHORE, 8))
                .isEqualTo("contested:g;o divided");
        Scene challenged = new Scene().says("1 m hold G", shore, "8 o capture O");
        assertThat(challenged.on(8)).isEqualTo("disputed:g;o dispute");
        assertThat(challenged.part(Part.SHORE, 8)).isEqualTo("held:o reported");
    }
}
