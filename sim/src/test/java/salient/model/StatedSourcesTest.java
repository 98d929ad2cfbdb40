package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.place.Control;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.reading.ModelSettings.Trust;
import salient.testkit.Scene;

/** What a scenario states of sources and of the eve is so in the model, and is not learnt. */
class StatedSourcesTest {
    private static final ModelSettings USUAL = ModelSettings.DEFAULTS;

    private final Scene scene = new Scene()
            .row("a", "b")
            .says("0 x state G basis=baseline place=a", "9 o capture O place=a", "9 m hold G place=a");

    private static ModelSettings trusting(Map<SourceId, Double> sources, Map<CampId, Double> camps) {
        return USUAL.with(new Trust(true, true, new TreeMap<>(sources), new TreeMap<>(camps)));
    }

    private double taken(ModelSettings settings) {
        Posterior posterior = Posterior.of(Scenes.model(scene, settings));
        return posterior.likely(new PlaceId("a"), Scene.day(9), 1);
    }

    @Test
    void aSourceThatIsStatedToBeRightIsBelieved() {
        double usual = taken(USUAL);
        double believed = taken(trusting(Map.of(new SourceId("o"), 0.99, new SourceId("m"), 0.55), Map.of()));
        double ofItsCamp = taken(trusting(Map.of(new SourceId("m"), 0.55), Map.of(new CampId("o"), 0.99)));

        assertThat(believed).isGreaterThan(usual + 0.2);
        assertThat(ofItsCamp).isCloseTo(believed, within(0.05));
    }

    @Test
    void whatIsStatedOfASourceOutweighsWhatIsStatedOfItsCamp() {
        Model model = Scenes.model(scene, trusting(Map.of(new SourceId("o"), 0.6), Map.of(new CampId("o"), 0.99)));
        List<String> ids = model.tellers().stream()
                .map(teller -> teller.source().id().value())
                .toList();

        Sampler.run(model, number -> (sweep, chain) -> {
            for (int state = 0; state < model.states().size(); state++) {
                assertThat(chain.sources().says(ids.indexOf("o"), state, state)).isEqualTo(0.6);
                assertThat(chain.sources().says(ids.indexOf("o2"), state, state))
                        .isEqualTo(0.99);
            }
        });
    }

    @Test
    void sourcesThatAreNotToBeLearntStayAsTheirGradesAndCampsLetExpect() {
        Model model = Scenes.model(scene, USUAL.with(new Trust(false, true, new TreeMap<>(), new TreeMap<>())));

        Sampler.run(model, number -> (sweep, chain) -> {
            for (int source = 0; source < model.tellers().size(); source++) {
                for (int said = 0; said < model.states().size(); said++) {
                    assertThat(chain.sources().says(source, 1, said))
                            .isEqualTo(model.expected().says(source, 1, said));
                }
            }
        });
    }

    @Test
    void anEveOfWhichNothingIsKnownIsAsLikelyAsIsStated() {
        SortedMap<Control.Kind, Double> eve =
                new TreeMap<>(Map.of(Control.Kind.HELD, 0.3, Control.Kind.CONTESTED, 0.1, Control.Kind.VACANT, 0.6));
        Model model =
                Scenes.model(scene, new ModelSettings(0.8, 0.02, USUAL.silence(), USUAL.trust(), eve, USUAL.drawing()));
        int unknown = model.number(new PlaceId("b"));
        int known = model.number(new PlaceId("a"));

        assertThat(model.words().opening(unknown, 0)).isEqualTo(0.15);
        assertThat(model.words().opening(unknown, model.states().contested())).isEqualTo(0.1);
        assertThat(model.words().opening(unknown, model.states().vacant())).isEqualTo(0.6);
        assertThat(model.words().opening(known, 0)).isCloseTo(0.95 + 0.05 * 0.15, within(1e-12));
    }
}
