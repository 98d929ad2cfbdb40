package salient.charts.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void daysOfChangeAndTheFirstAndTheLastAreHeld() {
        assertThat(Pace.of(4, 2, 5).centiseconds(List.of(false, false, true, false, false)))
                .containsExactly(200, 25, 200, 25, 500);
    }

    @Test
    void aLastDayOfChangeIsHeldAsTheLast() {
        assertThat(Pace.of(10, 2, 1).centiseconds(List.of(true, true))).containsExactly(200, 100);
    }

    @Test
    void aHoldIsNeverShorterThanADay() {
        assertThat(Pace.of(0.5, 0, 0)).isEqualTo(new Pace(200, 200, 200));
    }

    @Test
    void whatNoViewerCanShowIsRefused() {
        assertThatThrownBy(() -> Pace.of(40, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pace.of(4, 61, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBeatKeepsTimesThatHaveOneInCommon() {
        assertThat(Ticks.of(List.of(200, 25, 400))).isEqualTo(new Ticks(25));
        assertThat(Ticks.of(List.of(1000, 2000))).isEqualTo(new Ticks(50));
        assertThat(Ticks.of(List.of(130, 260))).isEqualTo(new Ticks(26));
    }

    @Test
    void otherTimesAreKeptOnTheWhole() {
        Ticks ticks = Ticks.of(List.of(33, 200));
        int pictures = 0;
        for (int day = 0; day < 100; day++) {
            pictures += ticks.between(33 * day, 33 * (day + 1));
        }

        assertThat(ticks).isEqualTo(new Ticks(4));
        assertThat(pictures).isEqualTo(825);
    }
}
