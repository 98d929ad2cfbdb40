package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.account.Reliability;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** That nobody could judge a claim, or who makes it, makes it count little, and does not turn it round. */
class UnjudgedTest {
    private static double bits(String source, String credibility) {
        Scene scene = new Scene()
                .row("a")
                .source("f", "independent", Reliability.F)
                .source("c", "independent", Reliability.C)
                .says(
                        "0 x state G basis=baseline place=a",
                        "9 " + source + " capture O place=a id=taken credibility=" + credibility);
        Posterior posterior = Posterior.of(Scenes.model(scene, ModelSettings.DEFAULTS));
        SortedMap<ClaimId, Double> bits = posterior.bits(
                new PlaceId("a"), Scene.day(9), posterior.model().states().control(1));
        return bits.getOrDefault(new ClaimId(Scene.ACCOUNT, "taken"), 0.0);
    }

    @Test
    void aClaimThatNobodyCouldJudgeWeighsLittle() {
        assertThat(bits("c", "6")).isBetween(0.1, 0.6 * bits("c", "2"));
    }

    @Test
    void aSourceThatNobodyCouldJudgeWeighsLittle() {
        assertThat(bits("f", "2")).isBetween(0.1, 0.6 * bits("c", "2"));
    }

    @Test
    void bothTogetherWeighLeast() {
        assertThat(bits("f", "6")).isBetween(0.0, Math.min(bits("f", "2"), bits("c", "6")));
    }
}
