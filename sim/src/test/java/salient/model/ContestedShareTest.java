package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.control.ContestedShare;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** How much is contested by the model, and how much of that nobody told. */
class ContestedShareTest {
    private static final int DAYS = 61;

    private static Posterior posterior(String... lines) {
        Scene scene = new Scene().says("0 x state G basis=baseline").says(lines);
        return Posterior.of(Scenes.model(scene, ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 2, 40))));
    }

    private static double contested(Posterior posterior, int first, int last) {
        double sum = 0;
        for (int day = first; day <= last; day++) {
            sum += posterior.likely(
                    new PlaceId("hill"),
                    Scene.day(day),
                    posterior.model().states().contested());
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 m contest to=21",
                "20 m attack O to=21",
                "20 m fail O to=21",
                "20 m repel G to=21",
                "20 m state control=contested to=21",
                "20 m contest to=21 part=outskirts"
            })
    void aClaimOfFightingTellsOfAWeekBeforeItAndAWeekAfter(String line) {
        Posterior posterior = posterior(line);
        ContestedShare share = posterior.contested();
        double all = contested(posterior, 0, DAYS - 1);
        double told = contested(posterior, 20 - 7, 21 + 7);

        assertThat(share.ofAll()).isCloseTo(all / DAYS, within(1e-9));
        assertThat(share.untold()).isCloseTo(1 - told / all, within(1e-6));
    }

    @Test
    void takingsAndHoldsTellOfNoFighting() {
        assertThat(posterior("20 o capture O", "22 g hold G", "25 o shell O", "26 o advance G")
                        .contested()
                        .untold())
                .isEqualTo(1);
    }

    @Test
    void whereNobodySpeaksOfFightingAndNobodyDisagreesHardlyAnythingIsContested() {
        assertThat(posterior("10 m hold G", "24 i hold G", "40 g hold G", "52 m hold G")
                        .contested()
                        .ofAll())
                .isLessThan(0.003);
    }
}
