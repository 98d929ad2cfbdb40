package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.RED;
import static salient.charts.chart.Toy.contested;
import static salient.charts.chart.Toy.day;
import static salient.charts.chart.Toy.held;
import static salient.charts.chart.Toy.presumed;
import static salient.charts.chart.Toy.unknown;
import static salient.charts.chart.Toy.vacant;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.control.Standing;
import salient.ground.GroundKind;
import salient.reading.Outcome;
import salient.run.Excerpt;
import salient.telling.ChangeOfHands;

class HandsTest {
    @Test
    void fightingAndVacancyInBetweenAreNoHands() {
        Hands hands = of(Toy.ofDays(30)
                .place("alder", presumed(BLUE))
                .from(3, "alder", contested(3))
                .from(5, "alder", held(RED, 5))
                .from(7, "alder", vacant(7))
                .from(9, "alder", held(BLUE, 9)));

        assertThat(hands.changes()).extracting(ChangeOfHands::on).containsExactly(day(5), day(9));
        assertThat(hands.changes()).extracting(ChangeOfHands::to).containsExactly(Holder.of(RED), Holder.of(BLUE));
    }

    @Test
    void aPlaceThatReturnsToItsHolderHasNotChangedHands() {
        Hands hands = of(Toy.ofDays(30)
                .place("alder", presumed(BLUE))
                .from(3, "alder", contested(3))
                .from(5, "alder", held(BLUE, 5)));

        assertThat(hands.changes()).isEmpty();
    }

    @Test
    void theFirstKnownHolderTakesItFromNobody() {
        Hands hands = of(Toy.ofDays(30).place("alder", unknown()).from(5, "alder", held(BLUE, 5)));

        assertThat(hands.changes()).isEmpty();
    }

    @Test
    void contestedDaysAreCountedFreshAndStale() {
        Hands hands = of(Toy.ofDays(30)
                .place("alder", presumed(BLUE))
                .from(3, "alder", contested(3))
                .from(13, "alder", held(BLUE, 13))
                .claim(3, "alder", "press", Outcome.DECISIVE));

        assertThat(hands.unsettled()).isEqualTo(10);
        assertThat(hands.unsettledDays())
                .containsEntry(new Band(GroundKind.CONTESTED, Optional.empty(), Standing.FRESH), 4)
                .containsEntry(new Band(GroundKind.CONTESTED, Optional.empty(), Standing.STALE), 6);
    }

    private static Hands of(Toy toy) {
        return Hands.of(Excerpt.whole(toy.replay())).get(0);
    }
}
