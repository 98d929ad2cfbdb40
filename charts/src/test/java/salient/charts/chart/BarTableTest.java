package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.time.DaySpan;

/** Bars sum up as many days as can be told apart. */
class BarTableTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 12, 20);
    private static final DaySpan PERIOD = DaySpan.ofDays(FIRST, LocalDate.of(2015, 2, 3));

    @Test
    void theUnitFollowsTheRoomOfADay() {
        assertThat(BarUnit.forDayPx(16)).isEqualTo(BarUnit.DAY);
        assertThat(BarUnit.forDayPx(0.8)).isEqualTo(BarUnit.WEEK);
        assertThat(BarUnit.forDayPx(0.3)).isEqualTo(BarUnit.MONTH);
    }

    @Test
    void weeksAreCountedFromTheFirstDayAndMonthsFollowTheCalendar() {
        assertThat(BarUnit.WEEK.of(PERIOD))
                .hasSize(7)
                .startsWith(DaySpan.ofDays(FIRST, LocalDate.of(2014, 12, 26)))
                .endsWith(DaySpan.ofDays(LocalDate.of(2015, 1, 31), LocalDate.of(2015, 2, 3)));
        assertThat(BarUnit.MONTH.of(PERIOD))
                .containsExactly(
                        DaySpan.ofDays(FIRST, LocalDate.of(2014, 12, 31)),
                        DaySpan.ofDays(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 31)),
                        DaySpan.ofDays(LocalDate.of(2015, 2, 1), LocalDate.of(2015, 2, 3)));
    }

    @Test
    void gainsAndLossesOfAWeekAreSummedApart() {
        DayTable<String> days = new DayTable<>(PERIOD, Comparator.naturalOrder());
        days.add("gained", FIRST, 5);
        days.add("gained", FIRST.plusDays(6), 3);
        days.add("lost", FIRST.plusDays(6), -4);
        days.add("gained", FIRST.plusDays(7), 2);
        BarTable<String> weeks = new BarTable<>(days, BarUnit.WEEK);
        assertThat(List.of(weeks.getYValue(0, 0), weeks.getYValue(1, 0), weeks.getYValue(0, 1)))
                .containsExactly(8.0, -4.0, 2.0);
        assertThat(weeks.greatestStack()).isEqualTo(8);
        assertThat(weeks.leastStack()).isEqualTo(-4);
        assertThat(weeks.getXValue(0, 0)).isEqualTo(FIRST.toEpochDay() + 3.5);
    }
}
