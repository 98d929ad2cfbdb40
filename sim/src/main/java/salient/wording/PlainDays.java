package salient.wording;

import java.time.LocalDate;
import java.util.List;
import salient.time.DaySpan;

/** Days as English prose writes them. Spelled out here: Java's own formatters take a tenth of a second to load. */
public final class PlainDays {
    /** The names of the months, January first. */
    public static final List<String> MONTHS = List.of(
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

    private PlainDays() {}

    /** {@code 1 April 2014}. */
    public static String full(LocalDate day) {
        return brief(day) + " " + year(day);
    }

    /** {@code 2014}, or {@code 53 BC} for what ISO 8601 numbers -0052: before the year 1 comes the year 0. */
    public static String year(LocalDate day) {
        return day.getYear() > 0 ? String.valueOf(day.getYear()) : 1 - day.getYear() + " BC";
    }

    /** {@code 1 April 2014}, or {@code 31 March to 1 April 2014}. */
    public static String full(DaySpan days) {
        if (days.days() == 1) {
            return full(days.first());
        }
        return (inOneYear(days) ? brief(days.first()) : full(days.first())) + " to " + full(days.last());
    }

    /** {@code 1 April}, for where the year goes without saying. */
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    /** {@code 1 April}, or {@code 31 March to 1 April}; with the years where there are two. */
    public static String brief(DaySpan days) {
        if (!inOneYear(days)) {
            return full(days);
        }
        return days.days() == 1 ? brief(days.first()) : brief(days.first()) + " to " + brief(days.last());
    }

    /** {@code 1 April}, or {@code 1 April 2014} in a {@code period} of more than one year. */
    public static String brief(LocalDate day, DaySpan period) {
        return inOneYear(period) ? brief(day) : full(day);
    }

    /** {@code 31 March to 1 April}; with the years where there are two, or more than one in {@code period}. */
    public static String brief(DaySpan days, DaySpan period) {
        return inOneYear(period) ? brief(days) : full(days);
    }

    /** Whether the year of one day of {@code days} is that of all. */
    public static boolean inOneYear(DaySpan days) {
        return days.first().getYear() == days.last().getYear();
    }
}
