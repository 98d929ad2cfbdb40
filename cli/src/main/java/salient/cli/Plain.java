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

    /** {@code 1 April}, for where the year goes without saying. */
    static String shortDay(LocalDate day) {
        return PlainDays.brief(day);
    }

    /** {@code 1 April}, or {@code 31 March to 1 April}; with the years where there are two. */
    static String shortDays(DaySpan days) {
        return PlainDays.brief(days);
    }

    /** {@code 12.50}: {@code number} with {@code decimals} of them. */
    static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
