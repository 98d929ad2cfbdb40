package salient.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.time.WrittenDate.Days;
import salient.time.WrittenDate.Refused;

/** A date as people write it, with the names of months in English. What can be read in two ways is refused. */
final class PlainDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTHS_IN_FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern ABOUT = Pattern.compile("(?:c\\.|ca\\.?|circa|about) *(.+)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[., ]+(.+)");
    private static final Pattern TIME = Pattern.compile("(.*\\d)[t ]+0?0:00(?::00(?:\\.0{1,9})?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})");
    private static final String YEAR = "[-., ]+(?<year>\\d{1,4}) *(?<era>bce?|b\\.c\\.|ad|ce|a\\.d\\.)?";
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[- ]+(?:of )?(?<month>[a-z]+)" + YEAR);
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<month>[a-z]+)[-. ]+(?<day>\\d{1,2})(?:st|nd|rd|th)?" + YEAR);
    private static final Pattern MONTH_ONLY = Pattern.compile("(?<month>[a-z]+)" + YEAR);
    private static final Pattern YEAR_ONLY = Pattern.compile("(?<year>\\d{1,4}) *(?<era>bce?|b\\.c\\.|ad|ce|a\\.d\\.)");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");

    /** The day with the number 0 in spreadsheets, whose calendar has a 29 February 1900. */
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    private PlainDate() {}

    static WrittenDate read(String written) {
        String text = rest(TIME, rest(WEEKDAY, rest(ABOUT, written.toLowerCase(Locale.ROOT))));
        if (!text.equals(written) && EdtfDate.read(text) instanceof Days days) {
            return days;
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return numbers(yearLast.group(4), yearLast.group(1), yearLast.group(3));
        }
        if (SERIAL.matcher(text).matches()) {
            return new Refused(
                    "is not a date",
                    "write it as YYYY-MM-DD (if a spreadsheet made the number, it is "
                            + SPREADSHEET_ZERO.plusDays(Integer.parseInt(text)) + ")");
        }
        return words(text);
    }

    private static String rest(Pattern around, String text) {
        Matcher matcher = around.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }

    private static WrittenDate day(String year, String month, String day) {
        return EdtfDate.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Two numbers before a year: the one above twelve is the day. */
    private static WrittenDate numbers(String year, String first, String second) {
        if (year.length() < 4) {
            return shortYear();
        }
        WrittenDate dayFirst = day(year, second, first);
        WrittenDate monthFirst = day(year, first, second);
        if (dayFirst instanceof Days one && monthFirst instanceof Days other && !one.equals(other)) {
            return new Refused(
                    "may be " + one.first().orElseThrow() + " or "
                            + other.first().orElseThrow(),
                    "write the one that is meant");
        }
        return dayFirst instanceof Days ? dayFirst : monthFirst;
    }

    private static Refused shortYear() {
        return new Refused("does not have the whole year", "write it as YYYY-MM-DD");
    }

    private static WrittenDate words(String text) {
        for (Pattern pattern : List.of(DAY_MONTH, MONTH_DAY)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches() && month(matcher.group("month")) > 0) {
                int day = Integer.parseInt(matcher.group("day"));
                return hasWholeYear(matcher)
                        ? EdtfDate.day(year(matcher), month(matcher.group("month")), day)
                        : shortYear();
            }
        }
        Matcher month = MONTH_ONLY.matcher(text);
        if (month.matches() && month(month.group("month")) > 0) {
            if (!hasWholeYear(month)) {
                return month.group("year").length() == 2 ? shortYear() : Refused.noDate();
            }
            YearMonth days = YearMonth.of(year(month), month(month.group("month")));
            return EdtfDate.days(days.atDay(1), days.atEndOfMonth());
        }
        Matcher year = YEAR_ONLY.matcher(text);
        return year.matches()
                ? EdtfDate.days(LocalDate.of(year(year), 1, 1), LocalDate.of(year(year), 12, 31))
                : Refused.noDate();
    }

    private static boolean hasWholeYear(Matcher date) {
        return date.group("year").length() == 4 || date.group("era") != null;
    }

    /** Before the year 1 comes the year 0, which is 1 B.C. */
    private static int year(Matcher date) {
        int year = Integer.parseInt(date.group("year"));
        String era = date.group("era");
        return era != null && era.startsWith("b") ? 1 - year : year;
    }

    /** Whether {@code word}, in small letters, is the name of a month. */
    static boolean isMonth(String word) {
        return month(word.replace(".", "")) > 0;
    }

    /** From 1; 0 if {@code word} is no month. */
    private static int month(String word) {
        String known = word.equals("sept") ? "sep" : word;
        return 1 + Math.max(MONTHS.indexOf(known), MONTHS_IN_FULL.indexOf(known));
    }
}
