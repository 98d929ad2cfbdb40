package salient.gis.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeColumnsTest {
    /** The year as {@code decimalYearFromDate} of maplibre-gl-dates has it, {@code hours} into {@code day}. */
    private static double decimalYear(LocalDate day, int hours) {
        return day.getYear() + (day.getDayOfYear() - 1 + hours / 24.0) / day.lengthOfYear();
    }

    private static boolean taken(LocalDate from, LocalDate until, double at) {
        return TimeColumns.eveningBefore(from) < at && TimeColumns.eveningBefore(until) >= at;
    }

    @Test
    void aFilterByADayTakesWhatWasSoOnThatDayAndNothingElse() {
        LocalDate from = LocalDate.parse("2019-12-30");
        LocalDate until = LocalDate.parse("2020-03-01");
        for (LocalDate day = from.minusDays(40); day.isBefore(until.plusDays(40)); day = day.plusDays(1)) {
            boolean so = !day.isBefore(from) && day.isBefore(until);
            assertThat(taken(from, until, decimalYear(day, 0)))
                    .as(day.toString())
                    .isEqualTo(so);
            assertThat(taken(from, until, decimalYear(day, 12)))
                    .as("noon of " + day)
                    .isEqualTo(so);
        }
    }

    @Test
    void yearsBeforeTheFirstGoOnCounting() {
        assertThat(TimeColumns.eveningBefore(LocalDate.of(0, 1, 2))).isEqualTo(0.002049);
        assertThat(TimeColumns.eveningBefore(LocalDate.of(-43, 3, 16)))
                .isEqualTo(-42.798288, org.assertj.core.api.Assertions.within(1e-3));
    }
}
