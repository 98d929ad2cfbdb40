package salient.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.time.WrittenDate.Days;
import salient.time.WrittenDate.Refused;

/** What to write in place of a text that names no days but nearly does: a week, a part of a month, a month in no English. */
final class MeantDays {
    private static final Pattern ISO_WEEK = Pattern.compile("(?<year>\\d{4})-?w(?<week>\\d{1,2})(-?[1-7])?");
    private static final Pattern WEEK_OF =
            Pattern.compile("(?:the )?week (?:of|from|beginning|commencing|starting)(?: on)?(?: the)? (?<day>.+)");
    private static final String MONTH = "(?<month%s>[\\p{L}.]+)";
    private static final String PARTING = " *(?:-|\\u2013|\\u2014|/|\\.\\.| to | until | till | and ) *";
    private static final Pattern PART_OF_MONTH = Pattern.compile("(?:from |between )?(?<first>\\d{1,2})\\.?(?: +"
            + MONTH.formatted("1") + "(?:,? +(?<year1>\\d{4}))?)?" + PARTING + "(?<last>\\d{1,2})\\.? +"
            + MONTH.formatted("2") + ",? +(?<year2>\\d{4})");
    private static final Pattern DAY_OF_A_MONTH = Pattern.compile(
            "(?:.*[^\\p{L}])?(?:\\d{1,2}[-. ]+" + MONTH.formatted("A") + "[-. ]+\\d{4}|" + MONTH.formatted("B")
                    + "[-. ]+\\d{1,2},? +\\d{4}|" + MONTH.formatted("C") + " +\\d{4})(?:[^\\d].*)?");

    private MeantDays() {}

    /** What is so of {@code written}, which is no date, and what to write. */
    static Refused refused(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        return week(text)
                .or(() -> partOfMonth(text))
                .map(days -> remedy("YYYY-MM-DD, or the first and last possible day with a stroke between them, as in "
                        + days.first().orElseThrow() + "/" + days.last().orElseThrow()))
                .orElseGet(() -> isInOtherWords(text)
                        ? remedy("YYYY-MM-DD, or with the month in English or as a number")
                        : Refused.noDate());
    }

    private static Refused remedy(String instead) {
        return new Refused("is not a date", "write it as " + instead);
    }

    private static Optional<Days> week(String text) {
        Matcher week = ISO_WEEK.matcher(text);
        if (week.matches()) {
            return monday(Integer.parseInt(week.group("year")), Integer.parseInt(week.group("week")))
                    .map(MeantDays::sevenFrom);
        }
        Matcher of = WEEK_OF.matcher(text);
        return of.matches() ? day(of.group("day")).map(MeantDays::sevenFrom) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        WrittenDate edtf = EdtfDate.read(text);
        return (edtf instanceof Days ? edtf : PlainDate.read(text)) instanceof Days days && days.isDay()
                ? days.first()
                : Optional.empty();
    }

    /** The Monday of a week as ISO 8601 numbers them; empty if the year has no such week. */
    private static Optional<LocalDate> monday(int year, int week) {
        try {
            LocalDate within = LocalDate.of(year, 1, 4);
            IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    .rangeRefinedBy(within)
                    .checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return Optional.of(within.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Days sevenFrom(LocalDate first) {
        return EdtfDate.days(first, first.plusDays(6));
    }

    private static Optional<Days> partOfMonth(String text) {
        Matcher part = PART_OF_MONTH.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        String month = part.group("month2");
        String year = part.group("year2");
        String begins = String.join(
                " ",
                part.group("first"),
                Optional.ofNullable(part.group("month1")).orElse(month),
                Optional.ofNullable(part.group("year1")).orElse(year));
        WrittenDate first = PlainDate.read(begins);
        WrittenDate last = PlainDate.read(String.join(" ", part.group("last"), month, year));
        return first instanceof Days from
                        && last instanceof Days to
                        && !to.last().orElseThrow().isBefore(from.first().orElseThrow())
                ? Optional.of(new Days(from.first(), to.last()))
                : Optional.empty();
    }

    /** Whether a word stands where a month does and is none in English. */
    private static boolean isInOtherWords(String text) {
        Matcher day = DAY_OF_A_MONTH.matcher(text);
        return day.matches()
                && List.of("monthA", "monthB", "monthC").stream()
                        .map(day::group)
                        .anyMatch(word -> word != null && word.length() > 2 && !PlainDate.isMonth(word));
    }
}
