package salient.calibrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.SourceId;
import salient.peer.LatestClaim;
import salient.peer.RecentVote;
import salient.place.PlaceKind;
import salient.score.AreaBand;
import salient.score.AreaErrors;
import salient.score.AreaForecast;
import salient.score.DenseForecast;
import salient.score.Forecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.Scores;
import salient.score.Temperature;
import salient.synthetic.Regime;
import salient.testkit.Scene;

class CalibrationTest {
    private static final Trial TRIAL = new Trial(List.of(Regime.ONE_CAMP, Regime.BLACKOUT), 2, 40, 30);
    private static final AtomicInteger DONE = new AtomicInteger();
    private static List<MethodScores> scores;

    @TempDir
    static Path temporary;

    /** Calls every state of every place and day as likely. */
    private static final class Clueless implements Forecaster {
        @Override
        public String id() {
            return "clueless";
        }

        @Override
        public String title() {
            return "Clueless";
        }

        @Override
        public Prediction predict(ForecastTask task) {
            int states = task.states().size();
            DenseForecast forecast =
                    new DenseForecast(task.places().size(), task.period().days(), states);
            double[] all = new double[states];
            Arrays.fill(all, 1.0 / states);
            for (int place = 0; place < task.places().size(); place++) {
                for (int day = 0; day < task.period().days(); day++) {
                    forecast.set(place, day, all, 0);
                }
            }
            return Prediction.of(forecast);
        }
    }

    private static List<Forecaster> methods() {
        return List.of(new LatestClaim(), new Clueless());
    }

    @BeforeAll
    static void tryThem() throws IOException {
        scores = new Calibration(TRIAL, methods(), temporary, DONE::incrementAndGet).scores();
    }

    @Test
    void everyMethodIsScoredInEveryRegimeAndOnSilentDaysApart() {
        assertThat(scores)
                .extracting(each -> each.regime().token() + " " + each.days().token() + " "
                        + each.method().id() + " " + each.campaigns())
                .containsExactly(
                        "one-camp all latest-claim 2",
                        "one-camp all clueless 2",
                        "blackout all latest-claim 2",
                        "blackout all clueless 2",
                        "blackout silent latest-claim 2",
                        "blackout silent clueless 2");
        assertThat(DONE).hasValue(TRIAL.campaigns());
        assertThat(TRIAL.campaigns()).isEqualTo(12);
    }

    @Test
    void nothingIsLeftAmongTheTemporaryFiles() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whoKnowsNothingHasTheScoresOfKnowingNothing() {
        MethodScores clueless = scores.get(1);

        assertThat(clueless.mean(Scores::brier)).isEqualTo(0.75);
        assertThat(clueless.deviation(Scores::brier)).isZero();
        assertThat(clueless.mean(Scores::accuracy)).isEqualTo(0.25);
        assertThat(clueless.reliability().calibrationError()).isZero();
        assertThat(clueless.recalibratedMean(Scores::brier)).isEqualTo(0.75);
    }

    @Test
    void whoHearsTheRecordDoesBetter() {
        assertThat(scores.get(0).mean(Scores::brier)).isLessThan(0.5);
        assertThat(scores.get(2).mean(Scores::brier)).isLessThan(0.5);
        assertThat(scores.get(4).mean(Scores::brier))
                .isGreaterThan(scores.get(2).mean(Scores::brier));
    }

    @Test
    void bandsOnAreasAreStretchedByWhatOtherCampaignsTeachAndNeverByTheirOwn() throws IOException {
        AreaForecast narrow = areas(1);
        AreaForecast wide = areas(1_000_000);
        KnownCampaign campaign = known();
        MethodScores none = new MethodScores(
                Regime.USUAL,
                MethodScores.Days.ALL,
                new Clueless(),
                new Recalibration(Temperature.NONE, new AreaErrors()));
        Forecast places = new Clueless().predict(campaign.task()).places();
        int days = campaign.truth().days();
        none.add(new Prediction(places, Optional.of(wide)), campaign, 0, days);
        none.add(new Prediction(places, Optional.of(narrow)), campaign, 0, days);

        assertThat(none.areas().nineTenths().covered(1)).isEqualTo(0.5);
        // The wide bands teach that far less would do, so that the narrow ones hold nothing; the narrow ones teach the
        // rest.
        assertThat(none.recalibratedAreasCovered(0.9, AreaErrors::nineTenths)).isEqualTo(0.5);
        AreaErrors learnt = AreaErrors.of(narrow, campaign.task(), campaign.truth());
        assertThat(learnt.nineTenths().covered(learnt.nineTenths().stretch(0.9)))
                .isGreaterThanOrEqualTo(0.9);
    }

    /** Bands about nothing that reach {@code km2} to either side. */
    private static AreaForecast areas(double km2) {
        return new AreaForecast() {
            @Override
            public AreaBand half(int day, int state) {
                return AreaBand.about(0, km2);
            }

            @Override
            public AreaBand nineTenths(int day, int state) {
                return AreaBand.about(0, km2);
            }
        };
    }

    private static KnownCampaign known() throws IOException {
        return KnownCampaign.of(new Trial(List.of(Regime.USUAL), 1, 40, 30).scored(Regime.USUAL, 1), temporary);
    }

    @Test
    void silentDaysAreThoseOnWhichNobodyReports() {
        // A third of thirty days, on places that changed at any time.
        assertThat(scores.get(4).forecasts() * 3).isEqualTo(scores.get(2).forecasts());
    }

    @Test
    void theSameTrialGivesTheSameTables() throws IOException {
        SortedMap<String, byte[]> first = CalibrationTables.of(scores);
        SortedMap<String, byte[]> second =
                CalibrationTables.of(new Calibration(TRIAL, methods(), temporary, () -> {}).scores());

        assertThat(first.keySet()).containsExactly("calibration.csv", "reliability.csv");
        first.forEach((name, bytes) -> assertThat(second.get(name)).isEqualTo(bytes));
        String[] lines = new String(first.get("calibration.csv"), UTF_8).split("\n");
        assertThat(lines).hasSize(7);
        assertThat(lines[2])
                .startsWith("one-camp,all,clueless,2," + scores.get(1).forecasts()
                        + ",0.7500,0.0000,1.3863,0.2500,0.0000,");
        assertThat(new String(first.get("reliability.csv"), UTF_8).split("\n"))
                .contains(
                        "one-camp,all,clueless,no,0.200,0.300," + scores.get(1).forecasts() + ",0.2500,0.2500");
    }

    /** A monitor that tells all and is right, and an agency that says what it says two days late or of the wrong side. */
    private static Scene record() {
        Scene scene = new Scene();
        for (int i = 0; i < 12; i++) {
            String place = "village-" + i;
            scene.place(place, PlaceKind.VILLAGE, "")
                    .says("0 x state g basis=baseline control=held place=" + place)
                    .says(5 + i + " m capture o place=" + place)
                    .says(7 + i + " g " + (i < 9 ? "hold o" : "hold g") + " place=" + place);
        }
        return scene;
    }

    @Test
    void whatASourceSaysIsForetoldFromTheOthers() throws IOException {
        HoldOut holdOut = new HoldOut(record().forecastTask());
        assertThat(holdOut.sources()).isEqualTo(Map.of(new SourceId("g"), 12, new SourceId("m"), 12));

        List<HeldOut> scores = holdOut.scores(
                List.of(new RecentVote()), List.of(new SourceId("g"), new SourceId("m")), temporary, () -> {});

        assertThat(scores)
                .extracting(HeldOut::source)
                .containsExactly(Optional.of(new SourceId("g")), Optional.of(new SourceId("m")), Optional.empty());
        assertThat(scores.get(0).scores().accuracy()).isEqualTo(0.75);
        // Before the agency speaks, the baseline has the only voice.
        assertThat(scores.get(1).scores().accuracy()).isZero();
        assertThat(scores.get(2).scores().count()).isEqualTo(24);
        assertThat(new String(CalibrationTables.ofHeldOut(scores).get("hold-out.csv"), UTF_8).split("\n"))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("g,vote-14-days,12,"))
                .anyMatch(line -> line.startsWith("all sources,vote-14-days,24,"));
    }

    @Test
    void whatAnotherTellsTooIsNotAskedFor() {
        Scene scene = record();
        for (int i = 0; i < 12; i++) {
            scene.says("20 m hold o origin=o" + i + " place=village-" + i)
                    .says("21 i hold o origin=o" + i + " place=village-" + i);
        }

        assertThat(new HoldOut(scene.forecastTask()).sources())
                .isEqualTo(Map.of(new SourceId("g"), 12, new SourceId("m"), 12));
    }

    @Test
    void aSourceOfFewClaimsIsNotHeldOut() {
        Scene scene = new Scene();
        for (int day = 1; day <= 9; day++) {
            scene.says(day + " m hold o");
        }
        assertThat(new HoldOut(scene.forecastTask()).sources()).isEmpty();
        assertThat(new HoldOut(scene.says("10 m hold o").forecastTask()).sources())
                .containsOnlyKeys(new SourceId("m"));
    }
}
