package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.place.Control;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.reading.Supposed;
import salient.testkit.Scene;
import salient.time.DaySpan;

class FixedStateTest {
    private static final int SWEEPS = 10_000;
    private static final PlaceId B = new PlaceId("b");
    private static final Supposed FALLEN =
            new Supposed(B, Control.held(Scene.O), DaySpan.ofDays(Scene.day(6), Scene.day(12)));

    private final Model model = Scenes.model(
            new Scene()
                    .row("a", "b", "c")
                    .says(
                            "0 x state G place=a basis=baseline",
                            "0 x state G place=b basis=baseline",
                            "4 o capture O place=a",
                            "9 m hold G place=b",
                            "21 i withdraw O place=c"),
            ModelSettings.DEFAULTS,
            List.of(FALLEN));

    @Test
    void allElseIsAsLikelyAsItIsGivenThatSomethingWasSo() {
        ExactPosterior exact = new ExactPosterior(model, Dynamics.USUAL);
        Chain chain = new Chain(model, 0, Chain.lastWords(model));
        int states = model.states().size();
        double[] looked = new double[model.places().size() * model.days() * states];
        for (int i = 0; i < SWEEPS; i++) {
            chain.sweep();
            for (int place = 0; place < model.places().size(); place++) {
                double[] likely = chain.look(place).likely();
                for (int at = 0; at < model.days() * states; at++) {
                    looked[place * model.days() * states + at] += likely[at] / SWEEPS;
                }
            }
        }
        for (int place = 0; place < model.places().size(); place++) {
            for (int day = 0; day < model.days(); day++) {
                double apart = 0;
                for (int state = 0; state < states; state++) {
                    int at = (place * model.days() + day) * states + state;
                    apart += Math.abs(looked[at] - exact.likely(place, day, state)) / 2;
                }
                assertThat(apart).as("place %d day %d", place, day).isLessThan(0.01);
            }
        }
    }

    @Test
    void whatIsFixedIsSoInEveryHistoryOnItsDaysAndOnNoOther() {
        Chain chain = new Chain(model, 0, Chain.lastWords(model));
        int place = model.number(B);
        int held = model.states().stateOf(FALLEN.control());
        int earlier = 0;
        for (int i = 0; i < 50; i++) {
            chain.sweep();
            for (int day = 6; day <= 12; day++) {
                assertThat(chain.history().state(place, day)).isEqualTo(held);
            }
            earlier += chain.history().state(place, 4) == held ? 1 : 0;
        }
        assertThat(earlier).as("histories of 50 in which it is so before, too").isBetween(1, 49);
    }
}
