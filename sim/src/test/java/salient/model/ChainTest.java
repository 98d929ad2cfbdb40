package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** What chains go through depends on the seed, and their dynamics on what the record says and on nothing that was drawn. */
class ChainTest {
    private static final String[] VILLAGES = {"a", "b", "c", "d", "e", "f"};

    /** A village changes hands in one week, and nobody speaks of the others if {@code quiet}. */
    private static Scene scene(boolean quiet) {
        Scene scene = new Scene().row(VILLAGES);
        for (int i = 0; i < VILLAGES.length; i++) {
            scene.says("0 x state G basis=baseline place=" + VILLAGES[i]);
            if (!quiet) {
                for (int day = 5 + i; day < 55; day += 10) {
                    scene.says(day + " m capture " + (day / 10 % 2 == 0 ? "O" : "G") + " place=" + VILLAGES[i]);
                }
            }
        }
        return scene;
    }

    private static Model model(boolean quiet, int seed) {
        return Scenes.model(scene(quiet), ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(seed, 2, 40)));
    }

    private static List<Byte> history(Chain chain, Model model) {
        List<Byte> all = new ArrayList<>();
        for (int place = 0; place < model.places().size(); place++) {
            for (int day = 0; day < model.days(); day++) {
                all.add((byte) chain.history().state(place, day));
            }
        }
        return all;
    }

    private static List<Byte> swept(int seed, int number, int sweeps) {
        Model model = model(false, seed);
        Chain chain = new Chain(model, number, Chain.lastWords(model));
        for (int sweep = 0; sweep < sweeps; sweep++) {
            chain.sweep();
        }
        return history(chain, model);
    }

    @Test
    void whatAChainGoesThroughDependsOnTheSeedAndItsNumberAlone() {
        assertThat(swept(1, 0, 3)).isEqualTo(swept(1, 0, 3));
        assertThat(swept(2, 0, 3)).as("another seed").isNotEqualTo(swept(1, 0, 3));
        assertThat(swept(1, 1, 3)).as("another chain").isNotEqualTo(swept(1, 0, 3));
    }

    @Test
    void eachSweepDrawsAnew() {
        Scene scene = new Scene();
        Model model = Scenes.model(scene, ModelSettings.DEFAULTS);
        Chain chain = new Chain(model, 0, Chain.lastWords(model));
        List<List<Byte>> histories = new ArrayList<>();
        for (int sweep = 0; sweep < 20; sweep++) {
            chain.sweep();
            histories.add(history(chain, model));
        }
        assertThat(histories.stream().distinct().count()).isGreaterThan(1);
    }

    @Test
    void theSameSeedGivesTheSameProbabilitiesWhateverTheNumberOfThreads()
            throws InterruptedException, ExecutionException {
        Posterior alone =
                new ForkJoinPool(1).submit(() -> Posterior.of(model(false, 1))).get();
        Posterior together =
                new ForkJoinPool(4).submit(() -> Posterior.of(model(false, 1))).get();

        for (String village : VILLAGES) {
            PlaceId place = new PlaceId(village);
            for (int day = 0; day <= 60; day++) {
                for (int state = 0; state < alone.model().states().size(); state++) {
                    assertThat(together.likely(place, Scene.day(day), state))
                            .isEqualTo(alone.likely(place, Scene.day(day), state));
                }
            }
        }
    }

    /** How often a day places stop being held where they are told of, as chains learn it, in order. */
    private static List<Double> unrest(Model model) {
        List<Double> drawn = Collections.synchronizedList(new ArrayList<>());
        Sampler.run(
                model,
                number -> (sweep, chain) -> drawn.add(chain.hazards().dynamics().unrest()));
        return drawn.stream().distinct().sorted().toList();
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    @Test
    void howReadilyControlChangesIsLearntFromHowOftenItDid() {
        List<Double> quiet =
                unrest(Scenes.model(scene(true), ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 8, 400))));
        List<Double> restless =
                unrest(Scenes.model(scene(false), ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 8, 400))));

        assertThat(middle(restless)).isGreaterThan(2 * middle(quiet));
    }

    /** Villages that somebody takes twice, of which nobody told that he had lost them; or which he still holds. */
    private static Model twice(String second) {
        Scene scene = new Scene().row(VILLAGES);
        for (String village : VILLAGES) {
            scene.says("0 x state O basis=baseline place=" + village, "5 m capture O place=" + village);
            scene.says("40 m " + second + " O place=" + village);
        }
        return Scenes.model(scene, ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 8, 400)));
    }

    @Test
    void changesOfWhichNobodyToldButWhichMustHaveBeenAreLearntFrom() {
        assertThat(middle(unrest(twice("capture")))).isGreaterThan(2 * middle(unrest(twice("hold"))));
    }

    @Test
    void whatWasDrawnTeachesNothing() {
        List<Double> drawn =
                unrest(Scenes.model(scene(true), ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 8, 400))));

        // Of sixty quiet days of six villages hardly more is known than beforehand.
        assertThat(drawn.get(drawn.size() - 1 - drawn.size() / 20)).isGreaterThan(4 * drawn.get(drawn.size() / 20));
    }
}
