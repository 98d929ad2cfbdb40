package salient.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoresTest {
    private static Scores scores(double[] probabilities, int... truths) {
        Scores scores = new Scores();
        for (int truth : truths) {
            scores.add(probabilities, truth);
        }
        return scores;
    }

    @Test
    void theBrierScoreSumsSquaredMissesOverStates() {
        // 0.3² + 0.2² + 0.1² and 0.7² + 0.8² + 0.1².
        assertThat(scores(new double[] {0.7, 0.2, 0.1}, 0).brier()).isCloseTo(0.14, within(1e-12));
        assertThat(scores(new double[] {0.7, 0.2, 0.1}, 0, 1).brier()).isCloseTo(0.64, within(1e-12));
        assertThat(scores(new double[] {1, 0}, 1).brier()).isEqualTo(2);
    }

    @Test
    void theLogScoreTakesNoProbabilityForLessThanItsFloor() {
        assertThat(scores(new double[] {0.25, 0.75}, 0).log()).isCloseTo(1.3862943611198906, within(1e-12));
        assertThat(scores(new double[] {0, 1}, 0).log()).isCloseTo(9.210340371976182, within(1e-12));
    }

    @Test
    void equallyLikelyStatesShareAHit() {
        assertThat(scores(new double[] {0.7, 0.3}, 0, 0, 1).accuracy()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(scores(new double[] {0.5, 0.5, 0}, 1).accuracy()).isEqualTo(0.5);
        assertThat(scores(new double[] {0.5, 0.5, 0}, 2).accuracy()).isZero();
    }

    @Test
    void aSetHoldsTheLikeliestStatesUntilTheyComeToTheLevel() {
        double[] probabilities = {0.15625, 0.75, 0.09375};

        assertThat(scores(probabilities, 1).halfCovered()).isEqualTo(1);
        assertThat(scores(probabilities, 0).halfCovered()).isZero();
        assertThat(scores(probabilities, 0).nineTenthsCovered()).isEqualTo(1);
        assertThat(scores(probabilities, 2).nineTenthsCovered()).isZero();
        // Of the second state 0.15 of its 0.15625 are needed.
        assertThat(scores(probabilities, 0).exactlyNineTenthsCovered()).isCloseTo(0.96, within(1e-12));
        assertThat(scores(probabilities, 1).exactlyNineTenthsCovered()).isEqualTo(1);
        assertThat(scores(probabilities, 2).exactlyNineTenthsCovered()).isZero();
    }

    @Test
    void sumsOfSeveralCampaignsAreMeansOverAllTheirForecasts() {
        Scores one = scores(new double[] {0.7, 0.2, 0.1}, 0);
        one.add(scores(new double[] {0.7, 0.2, 0.1}, 1));

        assertThat(one.count()).isEqualTo(2);
        assertThat(one.brier()).isCloseTo(0.64, within(1e-12));
        assertThat(one.accuracy()).isEqualTo(0.5);
        assertThat(one.reliability().count(7)).isEqualTo(2);
    }

    @Test
    void aBinOfTheDiagramHasWhatWasSaidAndWhatWasSo() {
        Scores scores = scores(new double[] {0.75, 0.25}, 0, 0, 0, 1);
        scores.add(scores(new double[] {1, 0}, 0));
        Reliability diagram = scores.reliability();

        assertThat(diagram.count(7)).isEqualTo(4);
        assertThat(diagram.meanProbability(7)).isEqualTo(0.75);
        assertThat(diagram.hitRate(7)).isEqualTo(0.75);
        assertThat(diagram.count(9)).isEqualTo(1);
        assertThat(diagram.calibrationError()).isZero();
    }

    @Test
    void theCalibrationErrorWeighsEachBinByItsForecasts() {
        // |0.875 − 0.5| of two forecasts, and |0.625 − 1| of one, and nothing of a sure and right one.
        Scores scores = scores(new double[] {0.875, 0.125}, 0, 1);
        scores.add(scores(new double[] {0.625, 0.375}, 0));
        scores.add(scores(new double[] {1, 0}, 0));

        assertThat(scores.reliability().calibrationError()).isCloseTo(1.125 / 4, within(1e-12));
    }

    @Test
    void aForecastWhoseProbabilitiesDoNotAddUpToOneIsRefused() {
        DenseForecast forecast = new DenseForecast(1, 1, 2);

        assertThatThrownBy(() -> forecast.set(0, 0, new double[] {0.5, 0.4}, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("probabilities add up to one, got 0.9");
        assertThatThrownBy(() -> forecast.set(0, 0, new double[] {1.5, -0.5}, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a probability is not below zero, got -0.5");
    }
}
