package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.chart.Toy.day;

import java.util.Comparator;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.reading.Outcome;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.telling.KnownByDay;
import salient.time.DaySpan;

/** A run that is cut to some days is charted for those days alone. */
class ExcerptChartsTest {
    private static final Replay REPLAY = Toy.smallWar().replay();
    private static final DaySpan DAYS = DaySpan.ofDays(day(3), day(12));
    private static final Excerpt CUT = new Excerpt(REPLAY, DAYS);

    static java.util.List<Chart> charts() {
        return ChartBook.charts(REPLAY);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartSaysWhichDaysItShowsAndEndsWithThem(Chart chart) {
        ChartPage page = chart.draw(CUT);

        assertThat(page.subtitle())
                .contains(Days.full(DAYS))
                .doesNotContain(Days.full(REPLAY.judgement().history().period()));
        for (Panel panel : page.panels()) {
            if (((XYPlot) panel.plot()).getDomainAxis() instanceof DayAxis axis) {
                assertThat(axis.getRange().getLowerBound()).isEqualTo(Days.start(DAYS.from()));
                assertThat(axis.getRange().getUpperBound()).isEqualTo(Days.start(DAYS.until()));
            }
        }
    }

    @Test
    void figuresCoverTheDaysAlone() {
        assertThat(GroundFigures.areasKm2(CUT).period()).isEqualTo(DAYS);
        assertThat(GroundFigures.places(CUT).period()).isEqualTo(DAYS);
        DayTable<Band> whole = GroundFigures.places(Excerpt.whole(REPLAY));
        DayTable<Band> cut = GroundFigures.places(CUT);
        for (Band band : cut.keys()) {
            DAYS.stream().forEach(day -> assertThat(cut.value(band, day)).isEqualTo(whole.value(band, day)));
            assertThat(cut.sum(band)).isPositive();
        }
    }

    @Test
    void aSilenceIsCutToTheDays() {
        assertThat(Excerpt.whole(REPLAY).silences()).containsExactly(DaySpan.ofDays(day(9), day(19)));
        assertThat(CUT.silences()).containsExactly(DaySpan.ofDays(day(9), day(12)));
    }

    @Test
    void claimsOfOtherDaysAreNotCounted() {
        DayTable<ClaimCounts.Counted<Outcome>> cut =
                ClaimCounts.of(CUT, (claim, verdict) -> verdict.outcome(), Comparator.naturalOrder());
        DayTable<ClaimCounts.Counted<Outcome>> whole =
                ClaimCounts.of(Excerpt.whole(REPLAY), (claim, verdict) -> verdict.outcome(), Comparator.naturalOrder());

        assertThat(cut.keys().stream().mapToDouble(cut::sum).sum())
                .isLessThan(whole.keys().stream().mapToDouble(whole::sum).sum())
                .isPositive();
    }

    @Test
    void placesChangeHandsWithinTheDaysAlone() {
        assertThat(Hands.of(CUT))
                .allMatch(hands -> hands.changes().stream().allMatch(change -> DAYS.contains(change.on())))
                .allMatch(hands -> hands.unsettled() <= DAYS.days());
        assertThat(KnownByDay.of(CUT.replay().judgement().history(), CUT.days()))
                .allMatch(change -> DAYS.contains(change.day()));
    }
}
