package salient.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.place.PlaceKind;
import salient.testkit.Scene;

class RecalibrationTest {
    /** Says nine tenths of the first of two states on four days, of which one is another. */
    private static final Sample ONE_OF_FOUR = visitor -> {
        for (int day = 0; day < 4; day++) {
            visitor.visit(0, day, day == 3 ? 1 : 0);
        }
    };

    private static Forecast nineTenths() {
        DenseForecast forecast = new DenseForecast(1, 4, 2);
        for (int day = 0; day < 4; day++) {
            forecast.set(0, day, new double[] {0.9, 0.1}, 0);
        }
        return forecast;
    }

    @Test
    void aTemperatureMakesWhatIsSaidWhatIsSo() {
        Temperature learnt = Temperature.learnt(List.of(new Temperature.Known(nineTenths(), ONE_OF_FOUR)));

        // The odds of 9 become those of 3, their square root.
        assertThat(learnt.value()).isCloseTo(2, within(1e-3));
        assertThat(learnt.of(nineTenths()).probability(0, 0, 0)).isCloseTo(0.75, within(1e-3));
        assertThat(Scores.of(learnt.of(nineTenths()), ONE_OF_FOUR).reliability().calibrationError())
                .isLessThan(1e-3);
    }

    @Test
    void noTemperatureLeavesAForecastAsItIs() {
        Forecast forecast = nineTenths();

        assertThat(Temperature.NONE.of(forecast)).isSameAs(forecast);
    }

    @Test
    void groundOfPlacesThatKnowNothingOfEachOtherAddsUpItsVariances() {
        // The hill, and two villages: cells of one square kilometre each.
        ForecastTask task = new Scene()
                .place("one", PlaceKind.VILLAGE, "")
                .place("two", PlaceKind.VILLAGE, "")
                .says("1 m hold g")
                .forecastTask();
        int days = task.period().days();
        DenseForecast forecast = new DenseForecast(3, days, 4);
        for (int day = 0; day < days; day++) {
            forecast.set(0, day, new double[] {1, 0, 0, 0}, 0);
            forecast.set(1, day, new double[] {0.5, 0.5, 0, 0}, 0);
            forecast.set(2, day, new double[] {0.5, 0.25, 0.25, 0}, 0);
        }
        AreaForecast areas = Prediction.of(forecast).areasOf(task);

        assertThat(areas.meanKm2(0, 0)).isEqualTo(2);
        assertThat(areas.deviationKm2(0, 0)).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(areas.meanKm2(days - 1, 1)).isEqualTo(0.75);
        assertThat(areas.deviationKm2(days - 1, 1)).isCloseTo(Math.sqrt(0.25 + 0.1875), within(1e-12));
        assertThat(areas.deviationKm2(0, 3)).isZero();
    }

    @Test
    void bandsReachAsFarAsIsLearntElsewhere() {
        AreaErrors errors = new AreaErrors();
        for (int i = 1; i <= 10; i++) {
            errors.add(i % 2 == 0 ? i : -i, 2);
        }

        assertThat(errors.covered(1)).isEqualTo(0.2);
        assertThat(errors.reach(0.9)).isEqualTo(4.5);
        assertThat(errors.covered(errors.reach(0.9))).isEqualTo(0.9);
    }

    @Test
    void aBandWithoutWidthHoldsWhatItMeetsAndNothingElse() {
        AreaErrors errors = new AreaErrors();
        errors.add(1e-9, 0);
        errors.add(3, 0);

        assertThat(errors.covered(1000)).isEqualTo(0.5);
    }
}
