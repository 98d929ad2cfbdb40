package salient.read;

import java.time.LocalDate;
import java.util.Optional;
import salient.problem.ProblemCode;
import salient.text.Field;
import salient.time.DaySpan;
import salient.time.WrittenDate;

/** Reads spans of days. */
public final class Days {
    /** Years after the campaign of which nothing is said. */
    private static final int FARTHEST_YEARS = 100;

    /** From which spreadsheets count days. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private Days() {}

    /** From {@code first} to {@code last}, both included and neither open; without {@code last}, what the first names. */
    public static Optional<DaySpan> closed(Optional<Field> first, Optional<Field> last) {
        Optional<LocalDate> from = first.flatMap(Field::firstDay);
        Optional<LocalDate> to = last.isPresent()
                ? last.flatMap(Field::lastDay)
                : from.isPresent() ? first.flatMap(Field::lastDay) : Optional.empty();
        return span(from, to, first, last);
    }

    /** The same; an end that is open or unknown is that of {@code period}. */
    static Optional<DaySpan> within(Optional<Field> first, Optional<Field> last, Optional<DaySpan> period) {
        if (period.isEmpty()) {
            return closed(first, last);
        }
        Optional<WrittenDate.Days> begins = first.flatMap(Field::dates);
        Optional<WrittenDate.Days> ends = last.isPresent() ? last.flatMap(Field::dates) : begins;
        return span(
                begins.map(days -> days.first().orElse(period.get().first())),
                ends.map(days -> days.last().orElse(period.get().last())),
                first,
                last);
    }

    private static Optional<DaySpan> span(
            Optional<LocalDate> from, Optional<LocalDate> to, Optional<Field> first, Optional<Field> last) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            Field later = last.or(() -> first).orElseThrow();
            later.error(
                    ProblemCode.REVERSED_DATES,
                    later.name() + " " + to.get() + " comes before "
                            + first.orElseThrow().name() + " " + from.get(),
                    "exchange them or mend one in " + later.file());
            return Optional.empty();
        }
        return Optional.of(DaySpan.ofDays(from.get(), to.get()));
    }

    /**
     * The part of {@code days} within {@code period}, with a warning at {@code field} if that is not all; empty, with an
     * error there, if it is none of them.
     *
     * @param shown the days as the message calls them
     */
    static Optional<DaySpan> inside(DaySpan days, DaySpan period, Field field, String shown) {
        if (!days.first().isBefore(period.first()) && !days.last().isAfter(period.last())) {
            return Optional.of(days);
        }
        Optional<DaySpan> part = days.within(period);
        if (part.isPresent()) {
            field.warning(
                    ProblemCode.DATE_ACROSS_PERIOD,
                    shown + " reaches out of the campaign's period " + period + "; the days inside count",
                    "widen the period in campaign.yaml if the others matter");
        } else {
            field.error(
                    ProblemCode.DATE_OUTSIDE_PERIOD,
                    shown + " is outside the campaign's period " + period,
                    "mend it in " + field.file() + ", or widen the period in campaign.yaml"
                            + ofSpreadsheet(days, period));
        }
        return part;
    }

    /** What to say of a year so late that it may be the number that a spreadsheet has for a day; empty of others. */
    private static String ofSpreadsheet(DaySpan days, DaySpan period) {
        int year = days.first().getYear();
        return days.first().getDayOfYear() == 1 && year > period.last().getYear() + FARTHEST_YEARS
                ? "; a spreadsheet may have put the number of a day there: " + year + " is " + DAY_0.plusDays(year)
                : "";
    }

    /** The same, if there is a period to lie in; {@code field} is where {@code days} begin. */
    static Optional<DaySpan> inside(DaySpan days, Optional<DaySpan> period, Optional<Field> field) {
        return period.isEmpty() || field.isEmpty()
                ? Optional.of(days)
                : inside(days, period.get(), field.get(), field.get().name() + " " + days);
    }
}
