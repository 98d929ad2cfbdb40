package salient.charts.chart;

import java.time.LocalDate;
import salient.time.DaySpan;
import salient.wording.PlainDays;

/** Days on a chart: where they lie on an axis, and how they are written, in English whatever the machine's language. */
final class Days {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Days() {}

    /** Where {@code day} begins on an axis: days since 1 January 1970. The day ends one unit farther on. */
    static double start(LocalDate day) {
        return day.toEpochDay();
    }

    /** The middle of {@code day} on an axis. */
    static double middle(LocalDate day) {
        return day.toEpochDay() + 0.5;
    }

    /** {@code Mar}. */
    static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1];
    }

    /** {@code 21 Mar}. */
    static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** {@code 21 Mar 2014}. */
    static String full(LocalDate day) {
        return brief(day) + " " + PlainDays.year(day);
    }

    /** {@code 21 Mar}, {@code 21–24 Mar} or {@code 21 Mar – 4 Apr}; with years where they differ. */
    static String brief(DaySpan days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (days.days() == 1) {
            return brief(first);
        }
        if (first.getYear() != last.getYear()) {
            return full(first) + " – " + full(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + brief(last)
                : brief(first) + " – " + brief(last);
    }

    /** As {@link #brief(DaySpan)}, with the year where {@code period} has more than one. */
    static String brief(DaySpan days, DaySpan period) {
        return PlainDays.inOneYear(period) ? brief(days) : full(days);
    }

    /** {@code 21 Mar}, with the year where {@code period} has more than one. */
    static String brief(LocalDate day, DaySpan period) {
        return PlainDays.inOneYear(period) ? brief(day) : full(day);
    }

    /** As {@link #brief(DaySpan)}, with the year. */
    static String full(DaySpan days) {
        return days.first().getYear() == days.last().getYear()
                ? brief(days) + " " + PlainDays.year(days.last())
                : brief(days);
    }
}
