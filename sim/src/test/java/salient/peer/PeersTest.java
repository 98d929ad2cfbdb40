package salient.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.place.Control;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.score.Forecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Lesson;
import salient.score.TrueStates;
import salient.testkit.Scene;
import salient.time.DaySpan;
import salient.time.Timeline;

class PeersTest {
    private static final String EVE = "0 x state g basis=baseline control=held";

    private static double[] on(Forecast forecast, int day) {
        double[] all = new double[forecast.states()];
        forecast.copy(0, day, all);
        return all;
    }

    private static Lesson lesson(Scene scene, int fallsOn) {
        ForecastTask task = scene.forecastTask();
        DaySpan period = task.period();
        Timeline<Control> truth = new Timeline.Builder<Control>(period.until())
                .from(period.from(), Control.held(Scene.G))
                .from(Scene.day(fallsOn), Control.held(Scene.O))
                .build();
        return new Lesson(
                task, TrueStates.of(task.places(), Map.of(new PlaceId("hill"), truth), task.states(), period));
    }

    @Test
    void theLatestClaimIsAsSureAsSuchClaimsWereRightElsewhere() {
        // Said on day 10 and so from day 12: wrong at ages 0 and 1, right at 2, and at all of the six days aged 5 to 7
        // or
        // 3 to 4; half a claim more was made up for each bin.
        Forecaster taught = new LatestClaim().taught(List.of(lesson(new Scene().says(EVE, "10 m capture o"), 12)));
        Forecast forecast = taught.predict(
                        new Scene().says(EVE, "20 i capture o").forecastTask())
                .places();

        double made = 0.5 / 3;
        assertThat(on(forecast, 20))
                .containsExactly(new double[] {(1 + made) / 2, 0.25, made / 2, made / 2}, within(1e-12));
        assertThat(on(forecast, 22)).containsExactly(new double[] {made / 2, 0.75, made / 2, made / 2}, within(1e-12));
        // Ages 3 and 4 share a bin: two days right there.
        assertThat(on(forecast, 23)[1]).isCloseTo(2.5 / 3, within(1e-12));
    }

    @Test
    void theLatestClaimOfADayIsTheOneReportedLast() {
        Forecast forecast = new LatestClaim()
                .predict(new Scene()
                        .says(EVE, "10 m capture o reported=14", "10 i repel g reported=12")
                        .forecastTask())
                .places();

        assertThat(on(forecast, 10)[1]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aRowOfAPanelIsFreshOnEachOfItsDays() {
        Lesson lesson = lesson(new Scene().says(EVE, "12 i state o throughout=20 control=held"), 12);
        Forecast forecast =
                new LatestClaim().taught(List.of(lesson)).predict(lesson.task()).places();

        // Right on nine days at age 0, and on the day after at age 1.
        assertThat(on(forecast, 20)[1]).isCloseTo(9.5 / 10, within(1e-12));
        assertThat(on(forecast, 21)[1]).isCloseTo(1.5 / 2, within(1e-12));
    }

    @Test
    void eachSourceHasOneVoiceForTwoWeeks() {
        Forecast forecast = new RecentVote()
                .predict(new Scene()
                        .says(EVE, "10 m capture o", "11 i capture o", "11 g repel g", "12 i contest g;o")
                        .forecastTask())
                .places();

        assertThat(on(forecast, 9))
                .containsExactly(new double[] {1.1 / 1.4, 0.1 / 1.4, 0.1 / 1.4, 0.1 / 1.4}, within(1e-12));
        assertThat(on(forecast, 12))
                .containsExactly(new double[] {1.1 / 3.4, 1.1 / 3.4, 1.1 / 3.4, 0.1 / 3.4}, within(1e-12));
        // The first word of the tenth is two weeks old on the 24th, and on the 26th the last that was said is left.
        assertThat(on(forecast, 24)[1]).isCloseTo(0.1 / 2.4, within(1e-12));
        assertThat(on(forecast, 26))
                .containsExactly(new double[] {0.1 / 1.4, 0.1 / 1.4, 1.1 / 1.4, 0.1 / 1.4}, within(1e-12));
    }

    @Test
    void copiesThatNameOneOriginHaveOneVoice() {
        Forecast forecast = new RecentVote()
                .predict(new Scene()
                        .says(EVE, "10 m capture o origin=a", "10 i capture o origin=a reported=12", "10 g repel g")
                        .forecastTask())
                .places();

        assertThat(on(forecast, 10))
                .containsExactly(new double[] {1.1 / 2.4, 1.1 / 2.4, 0.1 / 2.4, 0.1 / 2.4}, within(1e-12));
    }

    /** Places where two honest sources and a third that says the other side speak, and one where the third speaks alone. */
    private static ForecastTask liar() {
        Scene scene = new Scene().says("10 g2 capture g place=hill");
        for (int i = 0; i < 40; i++) {
            String place = "village-" + i;
            String holder = i % 2 == 0 ? "g" : "o";
            String other = i % 2 == 0 ? "o" : "g";
            scene.place(place, PlaceKind.VILLAGE, "")
                    .says("0 x state " + holder + " basis=baseline control=held place=" + place)
                    .says("10 m hold " + holder + " place=" + place, "10 i hold " + holder + " place=" + place)
                    .says("10 g2 hold " + other + " place=" + place);
        }
        return scene.forecastTask();
    }

    @Test
    void truthDiscoveryFindsOutWhoIsMostlyWrong() {
        Forecast forecast = new DawidSkene().predict(liar()).places();

        assertThat(on(forecast, 10)[1]).isGreaterThan(0.9);
        assertThat(on(forecast, 60)).isEqualTo(on(forecast, 10));
        assertThat(on(forecast, 6)).containsOnly(0.25);
    }

    @Test
    void chainsOfPlacesFindOutWhoIsMostlyWrong() {
        Forecast forecast = new PlaceChains().predict(liar()).places();

        assertThat(on(forecast, 10)[1]).isGreaterThan(on(forecast, 10)[0]);
    }

    @Test
    void aChainForgetsAsDaysGoBy() {
        Forecast forecast = new PlaceChains()
                .predict(new Scene()
                        .says(EVE, "10 m capture o", "10 i capture o")
                        .forecastTask())
                .places();

        assertThat(on(forecast, 0)[0]).isGreaterThan(0.9);
        assertThat(on(forecast, 10)[1]).isGreaterThan(0.9);
        assertThat(on(forecast, 60)[1]).isBetween(0.4, on(forecast, 10)[1] - 0.1);
    }

    @Test
    void chainsTakeTheirRatesFromOtherCampaigns() {
        // Elsewhere a place fell once: held on 60 days, and one day in beside.
        Forecaster taught = new PlaceChains().taught(List.of(lesson(new Scene().says(EVE), 12)));
        Forecast forecast = taught.predict(new Scene().says(EVE).forecastTask()).places();

        double rate = 1.0 / 61;
        double stillHeld = 0.99;
        double other = 0.01 / 3;
        for (int day = 0; day < 2; day++) {
            double next = stillHeld * (1 - rate) + other * rate;
            other = other * (1 - rate) + stillHeld * rate;
            stillHeld = next;
        }
        assertThat(on(forecast, 2)).containsExactly(new double[] {stillHeld, other, 0.01 / 3, 0.01 / 3}, within(1e-12));
    }

    @Test
    void actsOfTheSecondSideMakeItsHoldLikelier() {
        List<Lesson> lessons = List.of(lesson(new Scene().says(EVE, "20 m capture o", "40 m attack o"), 12));
        ForecastTask quiet = new Scene().says(EVE).forecastTask();
        ForecastTask fought = new Scene()
                .says(EVE, "40 m attack o", "41 m attack o", "42 m attack o")
                .forecastTask();

        for (Anders2020.Scale scale : Anders2020.Scale.values()) {
            Forecaster taught = new Anders2020(scale).taught(lessons);
            assertThat(on(taught.predict(fought).places(), 42)[1])
                    .as("%s", scale)
                    .isGreaterThan(on(taught.predict(quiet).places(), 42)[1]);
        }
    }

    @Test
    void everyPeerSaysTheSameTwiceAndSomethingOfEveryPlaceAndDay() {
        ForecastTask task = liar();
        for (Forecaster peer : Peers.all()) {
            Forecast first = peer.predict(task).places();
            Forecast second = peer.predict(task).places();
            IntStream.range(0, task.places().size()).forEach(place -> {
                double[] all = new double[first.states()];
                double[] again = new double[first.states()];
                for (int day = 0; day < task.period().days(); day++) {
                    first.copy(place, day, all);
                    second.copy(place, day, again);
                    assertThat(Arrays.stream(all).sum()).as(peer.id()).isCloseTo(1, within(1e-9));
                    assertThat(again).isEqualTo(all);
                }
            });
        }
        assertThat(Peers.all().stream().map(Forecaster::id).collect(Collectors.toSet()))
                .hasSize(Peers.all().size());
    }
}
