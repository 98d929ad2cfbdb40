package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.account.Reliability;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** Of one origin's tellings of one thing, one counts. */
class TellingsTest {
    private static Model model(String... lines) {
        return Scenes.model(
                new Scene()
                        .source("worse", "independent", Reliability.D)
                        .source("better", "monitor", Reliability.A)
                        .says(lines),
                ModelSettings.DEFAULTS);
    }

    private static List<String> counts(Model model) {
        return model.words().words(0).stream().map(word -> word.claim().local()).toList();
    }

    private static List<String> relays(Model model) {
        return model.relays().stream().map(claim -> claim.local()).toList();
    }

    @Test
    void thatOfTheBestTellerCountsAndTheOtherIsARelay() {
        Model before = model("9 worse hold O origin=film id=w", "9 better hold O origin=film id=b");
        Model after = model("9 better hold O origin=film id=b", "9 worse hold O origin=film id=w");

        assertThat(counts(before)).containsExactly("b");
        assertThat(counts(after)).containsExactly("b");
        assertThat(relays(before)).containsExactly("w");
        assertThat(relays(after)).containsExactly("w");
    }

    @Test
    void ofTellersWhoAreAsGoodTheFirstCounts() {
        Model model = model("9 m hold O origin=film id=first", "9 i hold O origin=film id=second");

        assertThat(counts(model)).containsExactly("first");
        assertThat(relays(model)).containsExactly("second");
    }

    @Test
    void whatOneOriginSaysInTwoWaysAreTwoWords() {
        Model model = model("9 m hold O origin=film id=one", "9 i contest origin=film id=other");

        assertThat(counts(model)).containsExactly("one", "other");
        assertThat(relays(model)).isEmpty();
    }
}
