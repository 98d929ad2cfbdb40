package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.time.DaySpan;

class DayAxisTest {
    @Test
    void aFewDaysAreAllNamed() {
        assertThat(labels("2014-03-20", 3)).containsExactly("20 Mar 2014", "21 Mar", "22 Mar");
    }

    @Test
    void aSeasonIsDividedIntoWeeks() {
        assertThat(labels("2014-03-20", 88))
                .startsWith("20 Mar 2014", "27 Mar", "3 Apr")
                .hasSize(13);
    }

    @Test
    void yearsAreNamedWhereTheyBegin() {
        assertThat(labels("2013-12-30", 4)).containsExactly("30 Dec 2013", "31 Dec", "1 Jan 2014", "2 Jan");
    }

    @Test
    void aThousandDaysAreDividedIntoMonths() {
        List<String> labels = labels("2014-03-20", 1000);

        assertThat(labels).startsWith("Apr 2014").contains("Jan 2015", "Jan 2016");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 88, 200, 366, 1000, 4000, 20000})
    void labelsHaveRoom(int days) {
        assertThat(labels("2014-03-20", days)).isNotEmpty().hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void daysShareTheWidthEvenlyWhereTheRecordSpeaks() {
        DayAxis axis = axis("2014-03-20", 100, DaySpan.ofDays(day(50), day(69)));

        assertThat(axis.narrowed()).isFalse();
        assertThat(x(axis, 50)).isEqualTo(500, within(1e-6));
        assertThat(x(axis, 70)).isEqualTo(700, within(1e-6));
    }

    @Test
    void silenceThatWouldTakeMostOfTheWidthTakesAQuarter() {
        DayAxis axis = axis("2014-03-20", 100, DaySpan.ofDays(day(10), day(89)));

        assertThat(axis.narrowed()).isTrue();
        assertThat(x(axis, 10)).isEqualTo(375, within(1e-6));
        assertThat(x(axis, 90)).isEqualTo(625, within(1e-6));
        assertThat(x(axis, 100)).isEqualTo(1000, within(1e-6));
    }

    @Test
    void noTickLiesInANarrowedSilenceAndTheDayAfterItIsNamed() {
        DayAxis axis = axis("2014-03-20", 100, DaySpan.ofDays(day(10), day(89)));
        List<Double> ticks =
                axis.ticks(1400).stream().map(t -> ((NumberTick) t).getValue()).toList();

        assertThat(ticks)
                .noneMatch(t -> t > Days.start(day(10)) && t < Days.start(day(90)))
                .contains(Days.middle(day(90)));
    }

    @Test
    void aRecordThatIsSilentThroughoutIsNotNarrowed() {
        assertThat(axis("2014-03-20", 30, DaySpan.ofDays(day(0), day(29))).narrowed())
                .isFalse();
    }

    private static LocalDate day(int n) {
        return LocalDate.parse("2014-03-20").plusDays(n);
    }

    private static double x(DayAxis axis, int day) {
        return axis.valueToJava2D(Days.start(day(day)), new Rectangle2D.Double(0, 0, 1000, 100), RectangleEdge.BOTTOM);
    }

    private static DayAxis axis(String first, int days, DaySpan... silences) {
        LocalDate from = LocalDate.parse(first);
        return new DayAxis(new DaySpan(from, from.plusDays(days)), List.of(silences));
    }

    private static List<String> labels(String first, int days) {
        return axis(first, days).ticks(1400).stream().map(Tick::getText).toList();
    }
}
