package salient.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import salient.time.DaySpan;

/** Dates as prose writes them. */
final class CalendarWords {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private CalendarWords() {}

    /** {@code 1 April 2014}. */
    static String day(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 1 April 2014}, or {@code 31 March to 1 April 2014}. */
    static String days(DaySpan days) {
        if (days.days() == 1) {
            return day(days.first());
        }
        boolean sameYear = days.first().getYear() == days.last().getYear();
        return (sameYear ? SHORT : LONG).format(days.first()) + " to " + day(days.last());
    }

    /** {@code 1 April}, for where the year goes without saying. */
    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code 1 April}, or {@code 31 March to 1 April}. */
    static String shortDays(DaySpan days) {
        boolean sameYear = days.first().getYear() == days.last().getYear();
        if (!sameYear) {
            return days(days);
        }
        return days.days() == 1 ? shortDay(days.first()) : shortDay(days.first()) + " to " + shortDay(days.last());
    }

    /** {@code 1 day}, {@code 2 days}: a count with its noun, which takes an s. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
