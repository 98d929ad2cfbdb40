package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.control.ControlDistribution;
import salient.control.Likelihood;
import salient.geo.Coverage;
import salient.geo.SketchTheatre;
import salient.place.Control;

class LikelyGroundTest {
    private static final Control RED = Control.held(SketchHistory.RED);
    private static final Control BLUE = Control.held(SketchHistory.BLUE);
    private static final Coverage COVERAGE = SketchTheatre.of(4, "a b c d ~ e").coverage(9);
    private static final Map<String, ControlDistribution> CONTROL = Map.of(
            "a", ControlDistribution.certain(RED),
            "b", ControlDistribution.of(Map.of(RED, 0.3, BLUE, 0.7)),
            "c", ControlDistribution.of(Map.of(RED, 0.33, BLUE, 0.67)),
            "d", ControlDistribution.of(Map.of(RED, 0.4, BLUE, 0.35)),
            "e", ControlDistribution.undeterminedThroughout());

    private final LikelyGround ground = LikelyGround.of(COVERAGE, place -> CONTROL.get(place.value()));

    @Test
    void groundIsOfTheStepInWhichTheLikeliestControlOfItsPlaceIs() {
        assertThat(ground.of(Likelihood.P95)).isEqualTo(16, within(1e-3));
        assertThat(ground.of(Likelihood.P65)).isEqualTo(32, within(1e-3));
    }

    @Test
    void whereNothingIsDeterminedGroundIsOfTheLastStep() {
        assertThat(ground.of(Likelihood.P0)).isEqualTo(32, within(1e-3));
    }

    @Test
    void aStepThatNoPlaceHasHasNoGround() {
        assertThat(ground.of(Likelihood.P80)).isZero();
        assertThat(ground.of(Likelihood.P50)).isZero();
    }

    @Test
    void allStepsTogetherAreTheGroundThatHasACell() {
        assertThat(ground.cellKm2()).isEqualTo(80, within(1e-3));
    }
}
