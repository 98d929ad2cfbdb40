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
}
