package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

class PathSamplerTest {
    private static final int SWEEPS = 20_000;
    private static final int SWEEPS_OF_MORE_STATES = 10_000;

    @Test
    void historiesAreDrawnAsOftenAsTheyAreLikely() {
        assertDrawnAsLikely(
                new Scene()
                        .row("a", "b", "c")
                        .says(
                                "0 x state G place=a basis=baseline",
                                "0 x state O place=c basis=baseline",
                                "4 o capture O place=a",
                                "9 m contest place=b",
                                "20 g hold G place=b",
                                "21 i withdraw O place=c"),
                SWEEPS);
    }

    @Test
    void soAreThoseOfSidesThatMayHoldAPlaceTogether() {
        assertDrawnAsLikely(
                new Scene()
                        .row("a", "b")
                        .says(
                                "0 x state G place=a basis=baseline",
                                "4 o capture O place=a",
                                "9 m hold G;O place=b",
                                "20 g hold G place=b"),
                SWEEPS_OF_MORE_STATES);
    }

    private static void assertDrawnAsLikely(Scene scene, int sweeps) {
        Model model = Scenes.model(scene, ModelSettings.DEFAULTS);
        ExactPosterior exact = new ExactPosterior(model, Dynamics.USUAL);
        Chain chain = new Chain(model, 0, Chain.lastWords(model));
        int states = model.states().size();
        double[] drawn = new double[model.places().size() * model.days() * states];
        double[] looked = drawn.clone();
        for (int i = 0; i < sweeps; i++) {
            chain.sweep();
            for (int place = 0; place < model.places().size(); place++) {
                double[] likely = chain.look(place).likely();
                for (int day = 0; day < model.days(); day++) {
                    int at = (place * model.days() + day) * states;
                    drawn[at + chain.history().state(place, day)] += 1.0 / sweeps;
                    for (int state = 0; state < states; state++) {
                        looked[at + state] += likely[day * states + state] / sweeps;
                    }
                }
            }
        }
        for (int place = 0; place < model.places().size(); place++) {
            for (int day = 0; day < model.days(); day++) {
                double byDraws = 0;
                double byLooks = 0;
                for (int state = 0; state < states; state++) {
                    int at = (place * model.days() + day) * states + state;
                    byDraws += Math.abs(drawn[at] - exact.likely(place, day, state)) / 2;
                    byLooks += Math.abs(looked[at] - exact.likely(place, day, state)) / 2;
                }
                assertThat(byDraws).as("drawn, place %d day %d", place, day).isLessThan(0.02);
                assertThat(byLooks).as("looked at, place %d day %d", place, day).isLessThan(0.01);
            }
        }
    }
}
