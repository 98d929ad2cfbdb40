package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.RED;
import static salient.charts.chart.Toy.aggregate;
import static salient.charts.chart.Toy.day;
import static salient.charts.chart.Toy.presumed;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.control.ControlHistory;
import salient.telling.KnownByDay;
import salient.time.DaySpan;

class KnownByDayTest {
    private static List<KnownByDay> known(Toy toy) {
        ControlHistory history = toy.replay().judgement().history();
        return KnownByDay.of(history, history.period());
    }

    @Test
    void placesOfOneSentenceAreCountedTogetherWithTheDaysOnWhichTheyMayHaveChanged() {
        Toy toy = Toy.ofDays(30)
                .place("alder", presumed(BLUE))
                .place("birch", presumed(BLUE))
                .place("cedar", presumed(BLUE))
                .from(20, "alder", aggregate(RED, 9, 20))
                .from(20, "birch", aggregate(RED, 4, 20))
                .from(25, "cedar", aggregate(RED, 21, 25));

        assertThat(known(toy))
                .containsExactly(
                        new KnownByDay(day(20), 2, DaySpan.ofDays(day(4), day(20))),
                        new KnownByDay(day(25), 1, DaySpan.ofDays(day(21), day(25))));
    }

    @Test
    void aChangeDatedByAClaimOfItsOwnIsNone() {
        Toy toy = Toy.ofDays(9).place("alder", presumed(BLUE)).from(3, "alder", Toy.held(RED, 3));

        assertThat(known(toy)).isEmpty();
    }
}
