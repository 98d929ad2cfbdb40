package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.RED;
import static salient.charts.chart.Toy.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.chart.GainFigures.Segment;
import salient.charts.chart.GainFigures.Turn;
import salient.run.Excerpt;
import salient.run.Replay;

class GainFiguresTest {
    private final Replay replay = Toy.smallWar().replay();
    private final Map<Holder, DayTable<Segment>> figures = GainFigures.of(Excerpt.whole(replay));

    @Test
    void lossesAreNegativeAndGainsPositive() {
        assertThat(of(BLUE, Turn.LOST, Dating.DAY, 3)).isEqualTo(-1);
        assertThat(of(RED, Turn.GAINED, Dating.DAY, 5)).isEqualTo(1);
    }

    @Test
    void aChangeKnownWithinAnIntervalIsNotDatedToItsDay() {
        assertThat(of(RED, Turn.GAINED, Dating.INTERVAL, 4)).isEqualTo(2);
        assertThat(of(RED, Turn.GAINED, Dating.DAY, 4)).isZero();
        assertThat(of(BLUE, Turn.LOST, Dating.INTERVAL, 4)).isEqualTo(-2);
    }

    @Test
    void theGroundOfAnAggregateIsApartFromTheDaysGains() {
        assertThat(of(BLUE, Turn.GAINED, Dating.AGGREGATE, 20)).isEqualTo(3);
        assertThat(of(RED, Turn.LOST, Dating.AGGREGATE, 20)).isEqualTo(-3);
        assertThat(of(BLUE, Turn.GAINED, Dating.DAY, 20)).isZero();
    }

    @Test
    void datedAndUndatedGainsTogetherAreTheGainsOfTheDay() {
        replay.judgement().history().period().stream()
                .forEach(day -> replay.ground().gains(day).forEach(gain -> {
                    DayTable<Segment> table = figures.get(gain.holder());
                    assertThat(table.value(new Segment(Turn.GAINED, Dating.DAY), day)
                                    + table.value(new Segment(Turn.GAINED, Dating.INTERVAL), day))
                            .isEqualTo(gain.gainedKm2());
                    assertThat(table.value(new Segment(Turn.GAINED, Dating.AGGREGATE), day))
                            .isEqualTo(gain.aggregateKm2());
                    assertThat(-table.value(new Segment(Turn.LOST, Dating.DAY), day)
                                    - table.value(new Segment(Turn.LOST, Dating.INTERVAL), day))
                            .isEqualTo(gain.lostKm2());
                }));
    }

    @Test
    void aSideThatGainedAndLostNothingIsNamedAndHasNoPanel() {
        Toy toy = Toy.ofDays(5, BLUE, RED, new SideId("green"))
                .place("hill", Toy.presumed(BLUE))
                .from(3, "hill", Toy.held(RED, 3));
        ChartPage page = new GainsChart().draw(Excerpt.whole(toy.replay()));
        assertThat(panels(page)).isEqualTo(2);
        assertThat(page.caption().get(0)).contains("No ground gained or lost: Side green.");
    }

    @Test
    void whereNoGroundMovesOnePanelSaysSo() {
        Toy toy = Toy.ofDays(5).place("hill", Toy.presumed(BLUE));
        assertThat(panels(new GainsChart().draw(Excerpt.whole(toy.replay())))).isEqualTo(1);
    }

    private static long panels(ChartPage page) {
        return page.drawing().marks().stream()
                .filter(mark -> mark.kind().equals("panel"))
                .count();
    }

    private double of(SideId side, Turn turn, Dating dating, int day) {
        return figures.get(Holder.of(side)).value(new Segment(turn, dating), day(day));
    }
}
