package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.campaign.CampId;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** Where one camp alone speaks, how often it is right cannot be told from what is so. */
class OneCampTest {
    private static final String[] VILLAGES = {"a", "b", "c", "d", "e", "f", "h", "j"};

    private final ModelSettings settings = ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 8, 400));

    /** What {@code g} and {@code g2}, of one camp, say of all villages; and what others do, if they speak at all. */
    private static Scene scene(boolean contradicted) {
        Scene scene = new Scene();
        for (String village : VILLAGES) {
            scene.row(village).says("0 x state O basis=baseline place=" + village);
            for (int day = 5; day <= 40; day += 7) {
                scene.says(day + " g hold G place=" + village, day + 1 + " g2 hold G place=" + village);
                if (contradicted) {
                    scene.says(day + " m hold O place=" + village, day + 1 + " i hold O place=" + village);
                }
            }
        }
        return scene;
    }

    /** Mean and variance of how often {@code g} says that G's side holds what O's side holds. */
    private double[] boasts(Model model) {
        int source = model.tellers().stream()
                .map(teller -> teller.source().id().value())
                .toList()
                .indexOf("g");
        List<Double> drawn = java.util.Collections.synchronizedList(new ArrayList<>());
        Sampler.run(model, number -> (sweep, chain) -> {
            if (sweep % Sampler.SWEEPS_OF_A_DRAW == 0) {
                drawn.add(chain.sources().says(source, 1, 0));
            }
        });
        double mean = drawn.stream().mapToDouble(each -> each).average().orElseThrow();
        double variance = drawn.stream()
                        .mapToDouble(each -> (each - mean) * (each - mean))
                        .sum()
                / (drawn.size() - 1);
        return new double[] {mean, variance, model.expected().says(source, 1, 0)};
    }

    @Test
    void itsSourcesStayAsUncertainAsTheirCampAndGradeLeaveThem() {
        double[] alone = boasts(Scenes.model(scene(false), settings));
        double[] contradicted = boasts(Scenes.model(scene(true), settings));
        double expected = alone[2];

        assertThat(alone[0]).isCloseTo(expected, within(0.01));
        assertThat(Math.sqrt(alone[1]))
                .isCloseTo(Math.sqrt(expected * (1 - expected) / (Sources.PRIOR_CLAIMS + 1)), within(0.01));
        assertThat(contradicted[0]).as("where others contradict it").isGreaterThan(2 * expected);
    }

    @Test
    void itIsToldThatNobodyElseSpeaks() {
        Posterior alone = Posterior.of(Scenes.model(scene(false), ModelSettings.DEFAULTS));
        Posterior contradicted = Posterior.of(Scenes.model(scene(true), ModelSettings.DEFAULTS));

        assertThat(alone.camps(new PlaceId("a"), Scene.day(20))).containsExactly(new CampId("g"));
        assertThat(contradicted.camps(new PlaceId("a"), Scene.day(20)))
                .containsExactlyInAnyOrder(new CampId("g"), new CampId("monitor"), new CampId("independent"));
    }
}
