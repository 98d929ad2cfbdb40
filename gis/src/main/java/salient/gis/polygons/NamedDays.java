package salient.gis.polygons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.time.DateReader;
import salient.time.DaySpan;
import salient.time.WrittenDate;

/**
 * The days that the name of a file says it is of: one, those from one to another, or a month.
 *
 * @param days both ends included
 * @param word what is left of the name without them, in lower case; may be empty
 */
record NamedDays(DaySpan days, String word) {
    private static final String NO_DIGIT_BEFORE = "(?<!\\d)";
    private static final String NO_DIGIT_AFTER = "(?!\\d)";

    private static final String YEAR_FIRST =
            "(?<y1>\\d{4})(?:(?<s1>[-_. ])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})|(?<m2>0[1-9]|1[0-2])(?<d2>[0-3]\\d))";
    private static final String YEAR_LAST = "(?<a3>\\d{1,2})(?<s3>[-_. ])(?<b3>\\d{1,2})\\k<s3>(?<y3>\\d{4})";
    private static final String RUN_TOGETHER = "(?<a4>[0-3]\\d)(?<b4>[0-3]\\d)(?<y4>(?:19|20)\\d{2})";
    private static final String DAY_MONTH =
            "(?<d5>\\d{1,2})(?:st|nd|rd|th)?[-_. ]*(?<n5>[a-z]{3,9})[-_., ]*(?<y5>\\d{4})";
    private static final String MONTH_DAY =
            "(?<n6>[a-z]{3,9})[-_. ]*(?<d6>\\d{1,2})(?:st|nd|rd|th)?[-_., ]+(?<y6>\\d{4})";

    private static final Pattern DATE = Pattern.compile(NO_DIGIT_BEFORE + "(?:" + YEAR_FIRST + "|" + YEAR_LAST + "|"
            + RUN_TOGETHER + "|" + DAY_MONTH + "|" + MONTH_DAY + ")" + NO_DIGIT_AFTER);

    private static final Pattern DAYS_OF_MONTH = Pattern.compile(
            "(?<![\\da-z])(\\d{1,2})(?: *[-_\\u2013] *| to )(\\d{1,2})[-_. ]+([a-z]{3,9})[-_., ]*(\\d{4})(?!\\d)");

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4})[-_](\\d{2})(?![-_.]?\\d)");

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(geo)?json(\\.gz)?$");

    /** Which number comes first in dates that end with a year. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** What {@code name}, with its folders, says; the names of folders count where its own has no date. */
    static Optional<NamedDays> of(String name, Order order) {
        String whole = ENDING.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
        Optional<NamedDays> own = in(whole.substring(whole.lastIndexOf('/') + 1), order);
        return own.isPresent() ? own : in(whole.replace('/', '-'), order);
    }

    /** The order that some of {@code names} can only have; empty if none of them tells, or they contradict each other. */
    static Optional<Order> order(List<String> names) {
        List<Written> dates = names.stream()
                .flatMap(name -> Written.in(name.toLowerCase(Locale.ROOT)).stream())
                .filter(Written::needsOrder)
                .toList();
        boolean day = dates.stream().anyMatch(date -> Integer.parseInt(date.first) > 12);
        boolean month = dates.stream().anyMatch(date -> Integer.parseInt(date.second) > 12);
        return day == month ? Optional.empty() : Optional.of(day ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** Whether {@code name} has a date in numbers that ends with a year. */
    static boolean needsOrder(String name) {
        return Written.in(name.toLowerCase(Locale.ROOT)).stream().anyMatch(Written::needsOrder);
    }

    /**
     * A date within a name.
     *
     * @param first of the two numbers before its year, the first, as is {@code second} the second; empty where no order is
     *     needed
     * @param plain the date as it is read without doubt; empty where an order is needed
     */
    private record Written(int start, int end, String first, String second, String year, String plain) {
        static List<Written> in(String name) {
            List<Written> dates = new ArrayList<>();
            Matcher date = DATE.matcher(name);
            while (date.find()) {
                dates.add(of(date));
            }
            return dates;
        }

        private static Written of(Matcher date) {
            String first = either(date, "a3", "a4");
            String plain = "";
            if (date.group("y1") != null) {
                plain = date.group("y1") + "-" + two(either(date, "m1", "m2")) + "-" + two(either(date, "d1", "d2"));
            } else if (first.isEmpty()) {
                plain = either(date, "d5", "d6") + " " + either(date, "n5", "n6") + " " + either(date, "y5", "y6");
            }
            return new Written(
                    date.start(), date.end(), first, either(date, "b3", "b4"), either(date, "y3", "y4"), plain);
        }

        private static String either(Matcher date, String one, String other) {
            return Optional.ofNullable(date.group(one))
                    .or(() -> Optional.ofNullable(date.group(other)))
                    .orElse("");
        }

        private static String two(String number) {
            return number.length() == 1 ? "0" + number : number;
        }

        boolean needsOrder() {
            return !first.isEmpty();
        }

        String text(Order order) {
            return !needsOrder()
                    ? plain
                    : switch (order) {
                        case DAY_FIRST -> year + "-" + two(second) + "-" + two(first);
                        case MONTH_FIRST -> year + "-" + two(first) + "-" + two(second);
                    };
        }
    }

    private static Optional<NamedDays> in(String name, Order order) {
        Matcher period = DAYS_OF_MONTH.matcher(name);
        if (period.find()) {
            String month = " " + period.group(3) + " " + period.group(4);
            Optional<NamedDays> read = span(
                    List.of(day(period.group(1) + month), day(period.group(2) + month)),
                    word(name.substring(0, period.start()) + " " + name.substring(period.end())));
            if (read.isPresent()) {
                return read;
            }
        }
        List<Written> dates = Written.in(name);
        if (!dates.isEmpty()) {
            return span(dates.stream().map(date -> day(date.text(order))).toList(), rest(name, dates));
        }
        Matcher month = MONTH.matcher(name);
        return month.find()
                ? span(
                        List.of(days(month.group(1) + "-" + month.group(2))),
                        word(name.substring(0, month.start()) + " " + name.substring(month.end())))
                : Optional.empty();
    }

    /** From the first of one date, or of two, to the last; empty if there are more. */
    private static Optional<NamedDays> span(List<Optional<DaySpan>> dates, String word) {
        if (dates.size() > 2 || !dates.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        LocalDate first = dates.get(0).orElseThrow().first();
        LocalDate last = dates.get(dates.size() - 1).orElseThrow().last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new NamedDays(DaySpan.ofDays(first, last), word));
    }

    private static Optional<DaySpan> day(String written) {
        return days(written).filter(span -> span.days() == 1);
    }

    /** The days that {@code written} names, if both ends are known. */
    static Optional<DaySpan> days(String written) {
        return DateReader.read(written) instanceof WrittenDate.Days read
                ? read.first().flatMap(first -> read.last().map(last -> DaySpan.ofDays(first, last)))
                : Optional.empty();
    }

    private static String rest(String name, List<Written> dates) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Written date : dates) {
            rest.append(name, at, date.start()).append(' ');
            at = date.end();
        }
        return word(rest.append(name.substring(at)).toString());
    }

    private static String word(String rest) {
        return rest.replaceAll("(?<![a-z])(to|until|till|t\\d{4,6}z?)(?![a-z])", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
