package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.account.ClaimId;

/** Claims that win, or lose, together each have the reason that is true of them. */
class ReasonsTest {
    private static String reason(Scene scene, String id) {
        return scene.judgement()
                .verdictsOn(new ClaimId(Scene.ACCOUNT, id))
                .get(0)
                .reason();
    }

    @Test
    void eachWinnerIsWordedFromItself() {
        Scene scene = new Scene()
                .says(
                        "2 i hold G",
                        "5 o capture O id=o",
                        "5 i capture O id=i",
                        "5 m capture O id=m",
                        "5 g capture O id=g");
        assertThat(reason(scene, "o"))
                .isEqualTo("newest word, and a source that concedes its own side's loss says the same");
        assertThat(reason(scene, "i")).isEqualTo("newest word, by an unaligned source");
        assertThat(reason(scene, "m")).isEqualTo("newest word, by a monitor");
        assertThat(reason(scene, "g")).isEqualTo("newest word, and it concedes its own side's loss");
    }

    @Test
    void aPartisanThatWinsAloneIsSaidToStandUnopposed() {
        assertThat(reason(new Scene().says("2 i hold G", "5 o capture O id=o"), "o"))
                .isEqualTo("newest word, and no monitor stands against it");
    }

    @Test
    void eachVoiceThatEndsADisputeIsWordedFromItself() {
        Scene scene = new Scene()
                .says("5 g hold G", "5 o capture O", "8 o capture O id=o", "8 i capture O id=i", "8 m capture O id=m");
        assertThat(reason(scene, "o")).isEqualTo("agrees with a monitor, whose word closes the dispute");
        assertThat(reason(scene, "i")).isEqualTo("an unaligned source speaks next and closes the dispute");
        assertThat(reason(scene, "m")).isEqualTo("a monitor speaks next and closes the dispute");
    }

    @Test
    void aConcessionThatAnswersAChallengeIsNotCalledAMonitor() {
        Scene scene = new Scene().says("3 m hold G", "5 o capture O id=o", "8 g withdraw G");
        assertThat(reason(scene, "o"))
                .isEqualTo("a source that concedes its own side's loss speaks next and does not bear it out");
    }

    @Test
    void aLoserIsToldOfTheHeaviestOfThoseThatBeatIt() {
        Scene scene = new Scene().says("5 g hold G id=g", "5 o capture O id=o", "5 m capture O id=m");
        assertThat(reason(scene, "g")).isEqualTo("a monitor says otherwise about the same close");
        assertThat(scene.verdict("g")).isEqualTo("overruled E3 by m");
    }
}
