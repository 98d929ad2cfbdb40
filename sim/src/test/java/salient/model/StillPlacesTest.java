package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.control.ControlDistribution.Likely;
import salient.place.Control;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** Of a country, places of which nobody speaks and around which nothing happens are left as they began. */
class StillPlacesTest {
    private static final int PLACES = MovingPlaces.ALL_UP_TO + 10;

    @Test
    void theyAreAsLikelyWhatTheyWereOnTheEveAsThatIsKnown() {
        String[] row = IntStream.range(0, PLACES).mapToObj(i -> "p" + i).toArray(String[]::new);
        String[] said = Stream.concat(
                        Stream.of(row).map(place -> "0 x state G place=" + place + " basis=baseline"),
                        Stream.of("4 m capture O place=p0", "5 g withdraw G place=p0", "6 m hold O place=p0"))
                .toArray(String[]::new);
        Posterior posterior = Posterior.of(Scenes.model(
                new Scene().row(row).says(said), ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 2, 20))));

        LocalDate day = Scene.day(9);
        Likely far =
                posterior.at(new PlaceId("p" + (PLACES - 1)), day).likeliest().orElseThrow();
        assertThat(far.control()).isEqualTo(Control.held(Scene.G));
        assertThat(far.probability()).isCloseTo(0.95, within(0.03));
        assertThat(posterior
                        .at(new PlaceId("p0"), day)
                        .likeliest()
                        .orElseThrow()
                        .control())
                .isEqualTo(Control.held(Scene.O));
    }

    @Test
    void theirNumbersStandOnceForAllDays() {
        DailyNumbers numbers = new DailyNumbers(3, 10, 4, place -> place != 1);
        assertThat(numbers.length()).isEqualTo(40 + 4 + 40);
        assertThat(numbers.at(0, 9)).isEqualTo(36);
        assertThat(numbers.at(1, 0)).isEqualTo(numbers.at(1, 9)).isEqualTo(40);
        assertThat(numbers.at(2, 1)).isEqualTo(48);
    }

    @Test
    void thoseWithinThreeEdgesOfWhatIsSpokenOfAreDrawn() {
        String[] row = IntStream.range(0, PLACES).mapToObj(i -> "p" + i).toArray(String[]::new);
        Model model = Scenes.model(new Scene().row(row).says("4 m hold G place=p0"), ModelSettings.DEFAULTS);
        Surroundings alike = new Surroundings(model.states(), model.graph(), model.days(), model.words());

        assertThat(MovingPlaces.of(model, alike).stream()
                        .mapToObj(number -> model.places().get(number).value()))
                .containsExactlyInAnyOrder("p0", "p1", "p2", "p3");
    }
}
