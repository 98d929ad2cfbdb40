package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import salient.time.DaySpan;

class PlainDaysTest {
    @Test
    void yearsBeforeTheFirstAreCountedBackFromIt() {
        assertThat(PlainDays.full(LocalDate.of(-52, 10, 3))).isEqualTo("3 October 53 BC");
        assertThat(PlainDays.full(LocalDate.of(0, 1, 1))).isEqualTo("1 January 1 BC");
        assertThat(PlainDays.full(LocalDate.of(1, 1, 1))).isEqualTo("1 January 1");
        assertThat(PlainDays.full(DaySpan.ofDays(LocalDate.of(-52, 7, 1), LocalDate.of(-52, 10, 3))))
                .isEqualTo("1 July to 3 October 53 BC");
    }

    @Test
    void theYearGoesWithoutSayingInAPeriodOfOne() {
        LocalDate day = LocalDate.of(2014, 4, 1);
        DaySpan days = DaySpan.ofDays(LocalDate.of(2014, 3, 31), day);
        DaySpan spring = DaySpan.ofDays(LocalDate.of(2014, 3, 21), LocalDate.of(2014, 6, 15));
        DaySpan war = DaySpan.ofDays(LocalDate.of(2014, 3, 21), LocalDate.of(2015, 1, 1));
        assertThat(PlainDays.brief(day, spring)).isEqualTo("1 April");
        assertThat(PlainDays.brief(days, spring)).isEqualTo("31 March to 1 April");
        assertThat(PlainDays.brief(day, war)).isEqualTo("1 April 2014");
        assertThat(PlainDays.brief(days, war)).isEqualTo("31 March to 1 April 2014");
    }
}
