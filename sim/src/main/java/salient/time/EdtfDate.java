package salient.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.time.WrittenDate.Days;
import salient.time.WrittenDate.Refused;

/**
 * A date of EDTF (Library of Congress, 4 February 2019) that is no interval: level 0, date; of level 1, qualification,
 * unspecified digits from the right and negative years. A date that is called uncertain ({@code ?}), approximate
 * ({@code ~}) or both ({@code %}) is taken for the days that it names, because the format does not say how far it may be
 * off; who knows writes an interval.
 */
final class EdtfDate {
    private static final Pattern DATE =
            Pattern.compile("(?<year>-?\\d{4}|-?\\d{3}X|-?\\d{2}XX)(-(?<month>\\d{2}|XX)(-(?<day>\\d{2}|[0-3]X|XX))?)?"
                    + "(?<time>[T ]\\d{2}:\\d{2}.*)?[?~%]?");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(:00(\\.0{1,9})?)?");
    private static final Pattern FAR_YEAR = Pattern.compile("Y-?\\d{5,}[?~%]?");

    private EdtfDate() {}

    static WrittenDate read(String text) {
        if (FAR_YEAR.matcher(text).matches()) {
            return new Refused("lies too far off", "write a year from -9999 to 9999");
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Refused.noDate();
        }
        String time = date.group("time");
        // A spreadsheet gives a midnight to what is only a day.
        if (time != null && !MIDNIGHT.matcher(time).matches()) {
            return new Refused("holds a time of day too", "write the day alone, and the time in a column of its own,");
        }
        String month = date.group("month");
        if (month == null) {
            return years(date.group("year"));
        }
        String day = date.group("day");
        if (date.group("year").contains("X") || (month.equals("XX") && day != null && !day.equals("XX"))) {
            return Refused.noDate();
        }
        int year = Integer.parseInt(date.group("year"));
        if (month.equals("XX")) {
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        return day == null || day.equals("XX")
                ? month(year, Integer.parseInt(month))
                : day.endsWith("X") ? tenDays(year, month, day.charAt(0) - '0') : day(year, month, day);
    }

    /** The days of a month whose number begins with {@code tens}: of level 2, and still plain. */
    private static WrittenDate tenDays(int year, String month, int tens) {
        WrittenDate first = day(year, Integer.parseInt(month), Math.max(1, 10 * tens));
        return first instanceof Days days
                ? days(
                        days.first().orElseThrow(),
                        LocalDate.of(
                                year,
                                Integer.parseInt(month),
                                Math.min(
                                        10 * tens + 9,
                                        YearMonth.from(days.first().get()).lengthOfMonth())))
                : first;
    }

    private static WrittenDate years(String year) {
        // Digits left open begin with the least number that they can be and end with the greatest.
        int zeros = Integer.parseInt(year.replace('X', '0'));
        int nines = Integer.parseInt(year.replace('X', '9'));
        return days(LocalDate.of(Math.min(zeros, nines), 1, 1), LocalDate.of(Math.max(zeros, nines), 12, 31));
    }

    private static WrittenDate month(int year, int month) {
        if (month >= 21 && month <= 24) {
            return new Refused("names a season, which has no first day", "write its months, such as 2014-03/2014-05,");
        }
        if (month < 1 || month > 12) {
            return notThere();
        }
        YearMonth days = YearMonth.of(year, month);
        return days(days.atDay(1), days.atEndOfMonth());
    }

    private static WrittenDate day(int year, String month, String day) {
        return day(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    /** The day with these numbers, if the calendar has it. */
    static WrittenDate day(int year, int month, int day) {
        try {
            LocalDate there = LocalDate.of(year, month, day);
            return days(there, there);
        } catch (DateTimeException e) {
            return notThere();
        }
    }

    private static Refused notThere() {
        return new Refused("does not exist", "write a real day as YYYY-MM-DD");
    }

    static Days days(LocalDate first, LocalDate last) {
        return new Days(Optional.of(first), Optional.of(last));
    }
}
