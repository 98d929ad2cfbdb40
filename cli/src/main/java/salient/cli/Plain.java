package salient.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import salient.time.DaySpan;
import salient.wording.PlainDays;

/** Dates, counts and decimals as prose writes them. */
final class Plain {
    private Plain() {}

    /** {@code 1 April 2014}. */
    static String day(LocalDate day) {
        return PlainDays.full(day);
    }

    /** {@code 1 April 2014}, or {@code 31 March to 1 April 2014}. */
    static String days(DaySpan days) {
        return PlainDays.full(days);
    }

    /** {@code 1 April}, or {@code 31 March to 1 April}; with the years where {@code period} has more than one. */
    static String shortDays(DaySpan days, DaySpan period) {
        return PlainDays.brief(days, period);
    }

    /** {@code 12.50}: {@code number} with {@code decimals} of them. */
    static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
