package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.control.ClaimWeights;
import salient.place.Control;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** What claims weigh at all places and on all days is what they weigh where each place and day is asked about alone. */
class WeightsTest {
    private static final DaySpan DAYS = new DaySpan(Scene.day(2), Scene.day(40));
    private static final Posterior POSTERIOR = Posterior.of(Scenes.model(
            new Scene()
                    .row("a", "b", "c", "d")
                    .says(
                            "0 x state G basis=baseline place=a",
                            "0 x state G basis=baseline place=b",
                            "0 x state O basis=baseline place=c",
                            "0 x state G basis=baseline place=d",
                            "5 m capture O place=a id=first",
                            "5 g hold G place=a id=against",
                            "9 o capture O place=a id=again",
                            "9 m contest G;O place=b id=fight",
                            "20 i capture G place=b id=back",
                            "21 m withdraw O place=c id=gone"),
            ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 2, 40))));

    @Test
    void ofAllPlacesAndDaysAtOnceTheyAreThoseOfEachAlone() {
        ClaimWeights all = POSTERIOR.weights(DAYS);

        boolean against = false;
        for (String village : new String[] {"a", "b", "c"}) {
            PlaceId place = new PlaceId(village);
            for (LocalDate day : DAYS.stream().toList()) {
                Control likeliest =
                        POSTERIOR.at(place, day).likeliest().orElseThrow().control();
                SortedMap<ClaimId, Double> alone = POSTERIOR.bits(place, day, likeliest);
                SortedMap<ClaimId, Double> together = new TreeMap<>();
                all.claims(place).forEach(claim -> together.put(claim, all.bits(place, claim, day)));
                assertThat(together).isEqualTo(alone).isNotEmpty();
                against |= alone.values().stream().anyMatch(bits -> bits < -0.1);
            }
        }
        assertThat(against).as("something speaks against what is likeliest").isTrue();
        assertThat(POSTERIOR.claims()).isEqualTo(6);
    }

    @Test
    void ofAPlaceOfWhichNobodySpeaksNoClaimIsWeighed() {
        assertThat(POSTERIOR.weights(DAYS).claims(new PlaceId("d"))).isEmpty();
    }

    @Test
    void aClaimOnAnotherPlaceOrADayThatWasNotAskedAboutHasNoWeight() {
        ClaimWeights all = POSTERIOR.weights(DAYS);
        ClaimId first = new ClaimId(Scene.ACCOUNT, "first");
        PlaceId a = new PlaceId("a");
        PlaceId b = new PlaceId("b");
        assertThat(all.bits(a, first, Scene.day(2))).isNotNaN();
        assertThatThrownBy(() -> all.bits(b, first, Scene.day(2)))
                .hasMessage("no weight of " + first + " on b on " + Scene.day(2));
        assertThatThrownBy(() -> all.bits(a, first, Scene.day(40))).isInstanceOf(IllegalArgumentException.class);
    }
}
