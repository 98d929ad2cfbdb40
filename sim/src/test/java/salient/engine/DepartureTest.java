package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salient.testkit.Scene;

/** Rule E9: that a side left says nothing against a side that is said to have come. */
class DepartureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 o capture O vs=G / 5 g withdraw G",
                "5 g withdraw G / 5 o capture O",
                "5 o capture O time=08:00 / 5 g withdraw G time=20:00",
                "5 o capture O time=20:00 / 5 g withdraw G time=08:00",
                "5 i capture O / 5 i2 withdraw G",
                "5 i capture O vs=G / 5 i withdraw G",
                "5 m hold O / 5 g withdraw G",
                "5 o hold O basis=implied / 5 g withdraw G",
                "5 o capture O / 5 m hold G / 5 g withdraw G",
                "3 i capture O / 5 g withdraw G"
            })
    void whoIsReportedInHasThePlaceThatAnotherLeft(String claims) {
        Scene scene = new Scene().says("0 x state G basis=baseline").says(claims.split(" / "));

        assertThat(scene.on(5)).startsWith("held:o");
        assertThat(scene.on(30)).startsWith("held:o");
    }

    @ParameterizedTest
    @CsvSource({
        "5 g withdraw G",
        "5 i dislodge O vs=G / 5 g withdraw G / 5 o capture O",
        "5 o capture O time=08:00 / 5 m recapture G time=12:00 / 5 g withdraw G time=20:00",
        "3 o capture O / 4 m recapture G / 5 g withdraw G",
        "3 i capture O / 5 m recapture G time=12:00 / 5 m withdraw G time=20:00",
        "5 i capture O time=08:00 / 5 i withdraw O time=20:00"
    })
    void whereNobodyElseIsInWhenItLeftThePlaceIsVacant(String claims) {
        Scene scene = new Scene().says("0 x state G basis=baseline").says(claims.split(" / "));

        assertThat(scene.on(5)).isEqualTo("vacant reported");
    }

    @Test
    void whoWasOnlyPresumedToHaveThePlaceWasNotInIt() {
        assertThat(new Scene()
                        .says("0 x state O basis=baseline", "5 g withdraw G")
                        .on(5))
                .isEqualTo("vacant reported");
    }

    @Test
    void whoLeavesLongAfterAnotherCameHadItAgainMeanwhile() {
        assertThat(new Scene().says("3 i capture O", "20 g withdraw G").on(20)).isEqualTo("vacant reported");
    }

    @Test
    void aWithdrawalFromWhatAnotherHoldsBearsHimOut() {
        Scene scene = new Scene().says("3 i capture O", "5 g withdraw G");

        assertThat(scene.verdict("c2")).isEqualTo("corroborating E2");
    }

    @Test
    void aSourceIsCitedForWhoCameAndNotForWhoLeft() {
        for (String claims :
                new String[] {"5 i capture O id=in / 5 i withdraw G", "5 i withdraw G / 5 i capture O id=in"}) {
            Scene scene = new Scene().says(claims.split(" / "));

            assertThat(scene.verdict("in")).as(claims).startsWith("decisive");
        }
    }
}
