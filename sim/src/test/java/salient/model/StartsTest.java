package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.chance.SplitMix64;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** Wherever chains begin, they end in what the record says, and in no other reading of the sources. */
class StartsTest {
    private static final int STARTS = 20;
    private static final int DAYS_OF_A_STATE = 5;
    private static final String[] VILLAGES = {"a", "b", "c", "d", "e", "f"};

    private final Model model =
            Scenes.model(scene(), ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, STARTS, 200)));

    /** The front moves along a row of villages; each camp tells of what it gains, and a monitor of all, now and then wrongly. */
    private static Scene scene() {
        Scene scene = new Scene().row(VILLAGES);
        for (int i = 0; i < VILLAGES.length; i++) {
            String place = " place=" + VILLAGES[i];
            int day = 6 + 8 * i;
            scene.says(
                    "0 x state G basis=baseline" + place, day + " o capture O" + place, day + " m capture O" + place);
            if (i % 2 == 0) {
                scene.says(day - 4 + " g hold G" + place, day + 6 + " i hold O" + place);
            }
        }
        return scene.says("30 m2 hold G place=b");
    }

    private Chain.Start anywhere(int chain) {
        return place -> {
            SplitMix64 random = SplitMix64.of(7, "start " + chain, place);
            byte[] path = new byte[model.days()];
            for (int day = 0; day < path.length; day++) {
                path[day] = day % DAYS_OF_A_STATE == 0
                        ? (byte) random.below(model.states().size())
                        : path[day - 1];
            }
            return path;
        };
    }

    @Test
    void twentyRandomStartsEndInOneMode() {
        List<Means> chains = Sampler.run(model, chain -> new Means(model, chain), this::anywhere);
        List<Means> fromLastWords = Sampler.run(model, chain -> new Means(model, chain));

        for (int i = 0;
                i < model.places().size() * model.days() * model.states().size();
                i++) {
            double usual = 0;
            for (Means chain : fromLastWords) {
                usual += likely(chain, i) / STARTS;
            }
            for (int chain = 0; chain < STARTS; chain++) {
                assertThat(Math.abs(likely(chains.get(chain), i) - usual))
                        .as("chain %d, number %d", chain, i)
                        .isLessThan(0.25);
            }
        }
    }

    private static double likely(Means chain, int i) {
        return chain.sum(i) / (chain.stretches() * (double) Means.LOOKS_OF_A_DRAW);
    }

    @Test
    void noSourceComesToBeTakenForOneThatMeansTheOppositeOfWhatItSays() {
        Sampler.run(
                model,
                number -> (sweep, chain) -> {
                    for (int source = 0; source < model.tellers().size(); source++) {
                        for (int state = 0; state < model.states().holders(); state++) {
                            assertThat(chain.sources().says(source, state, state))
                                    .isGreaterThan(chain.sources().says(source, 1 - state, state));
                        }
                    }
                },
                this::anywhere);
    }
}
