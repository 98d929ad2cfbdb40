package salient.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.reading.ModelSettings;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.Scores;
import salient.synthetic.Regime;

/** What is made of thirty days on which nobody reports anything. */
class SilenceIsNoEvidenceTest {
    private static final Trial TRIAL = new Trial(List.of(Regime.BLACKOUT), 1, 100, 70);

    /** Takes it for a sign of calm that nobody speaks of a place. */
    private static final class CalmInSilence implements Forecaster {
        @Override
        public String id() {
            return "calm-in-silence";
        }

        @Override
        public String title() {
            return "Silence as evidence";
        }

        @Override
        public Prediction predict(ForecastTask task) {
            Scenario heard = task.scenario();
            ModelSettings usual = heard.rules().combination().model();
            ModelSettings calm = new ModelSettings(
                    usual.threshold(),
                    usual.spanStep(),
                    ModelSettings.Silence.EVIDENCE,
                    usual.trust(),
                    usual.unknownEve(),
                    usual.drawing());
            Scenario under = heard.under(heard.rules().with(Rules.Combination.modelled(calm)));
            return new PosteriorForecaster().predict(task.hearing(under));
        }
    }

    @Test
    void throughABlackoutSetsOfNineTenthsHoldWhatWasSoAndSilenceTakenForCalmIsSurerThanItMayBe(@TempDir Path temporary)
            throws IOException {
        List<MethodScores> scores = new Calibration(
                        TRIAL, List.of(new PosteriorForecaster(), new CalmInSilence()), temporary, () -> {})
                .scores();
        MethodScores silent = scores.get(2);
        MethodScores calm = scores.get(3);
        assertThat(silent.days()).isEqualTo(MethodScores.Days.SILENT);
        assertThat(calm.method().id()).isEqualTo("calm-in-silence");

        assertThat(silent.mean(Scores::nineTenthsCovered)).isGreaterThan(0.85);
        assertThat(calm.mean(Scores::nineTenthsCovered)).isLessThan(silent.mean(Scores::nineTenthsCovered));
        assertThat(calm.mean(Scores::log)).isGreaterThan(silent.mean(Scores::log));
    }
}
