package salient.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import salient.time.DaySpan;

/**
 * Dates, counts and decimals as prose writes them. Spelled out here: Java's own formatters take a tenth of a second to load, as
 * long as everything else that a short command prints.
 */
final class Plain {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Plain() {}

    /** {@code 1 April 2014}. */
    static String day(LocalDate day) {
        return shortDay(day) + " " + day.getYear();
    }

    /** {@code 1 April 2014}, or {@code 31 March to 1 April 2014}. */
    static String days(DaySpan days) {
        if (days.days() == 1) {
            return day(days.first());
        }
        return (inOneYear(days) ? shortDay(days.first()) : day(days.first())) + " to " + day(days.last());
    }

    /** {@code 1 April}, for where the year goes without saying. */
    static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    /** {@code 1 April}, or {@code 31 March to 1 April}; with the years where there are two. */
    static String shortDays(DaySpan days) {
        if (!inOneYear(days)) {
            return days(days);
        }
        return days.days() == 1 ? shortDay(days.first()) : shortDay(days.first()) + " to " + shortDay(days.last());
    }

    private static boolean inOneYear(DaySpan days) {
        return days.first().getYear() == days.last().getYear();
    }

    /** {@code 1 day}, {@code 2 days}: a count with its noun, which takes an s. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 12.50}: {@code number} with {@code decimals} of them. */
    static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
