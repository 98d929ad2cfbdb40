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

        assertThat(areas.half(0, 0).middle()).isEqualTo(2);
        assertThat(areas.half(0, 0).high() - 2).isCloseTo(0.67449 * Math.sqrt(0.5), within(1e-5));
        assertThat(areas.nineTenths(days - 1, 1).middle()).isEqualTo(0.75);
        assertThat(0.75 - areas.nineTenths(days - 1, 1).low())
                .isCloseTo(1.64485 * Math.sqrt(0.25 + 0.1875), within(1e-5));
        assertThat(areas.half(0, 3)).isEqualTo(AreaBand.about(0, 0));
    }

    @Test
    void bandsReachAsFarAsIsLearntElsewhere() {
        BandMisses misses = new BandMisses();
        for (int i = 1; i <= 10; i++) {
            misses.add(AreaBand.about(7, 2), i % 2 == 0 ? 7 + i : 7 - i);
        }

        assertThat(misses.covered(1)).isEqualTo(0.2);
        assertThat(misses.stretch(0.9)).isEqualTo(4.5);
        assertThat(misses.covered(misses.stretch(0.9))).isEqualTo(0.9);
    }

    @Test
    void aBandReachesAsFarToEachSideAsItSays() {
        BandMisses misses = new BandMisses();
        misses.add(new AreaBand(6, 7, 17), 16);
        misses.add(new AreaBand(6, 7, 17), 5);

        assertThat(misses.covered(1)).isEqualTo(0.5);
        assertThat(misses.stretch(1)).isEqualTo(2);
    }

    @Test
    void aBandWithoutWidthHoldsWhatItMeetsAndNothingElse() {
        BandMisses misses = new BandMisses();
        misses.add(AreaBand.about(2, 0), 2 + 1e-9);
        misses.add(AreaBand.about(2, 0), 5);
        misses.add(AreaBand.about(2, 0), 1);
        misses.add(AreaBand.about(2, 0), 2);

        assertThat(misses.covered(1000)).isEqualTo(0.5);
    }
}
