package salient.read;

import java.time.LocalDate;
import java.util.Optional;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Row;
import salient.time.DateReader;
import salient.time.DaySpan;
import salient.time.WrittenDate;

/** The days of which a row of a panel speaks: it may give the first day after them, the last of them, or neither. */
final class PanelDays {
    private PanelDays() {}

    /** The days of {@code row}, which begin with {@code from}; empty, with a problem filed, if it has none within {@code period}. */
    static Optional<DaySpan> of(Row row, LocalDate from, Optional<DaySpan> period, String file) {
        Optional<Field> end = row.optional("until").or(() -> row.optional("to"));
        if (row.optional("until").isPresent() && row.optional("to").isPresent()) {
            row.errorAt(
                    "to",
                    ProblemCode.INVALID_VALUE,
                    "both until and to say when it ended",
                    "keep until, the first day on which it was no longer so, or to, the last on which it was, in "
                            + file);
            return Optional.empty();
        }
        Optional<LocalDate> until = end.isPresent()
                ? end.flatMap(PanelDays::until)
                : endOfInterval(row).or(() -> period.map(DaySpan::until));
        if (until.isEmpty()) {
            row.spoil();
            return Optional.empty();
        }
        if (end.isPresent() && until.get().equals(from) && end.get().name().equals("until")) {
            end.get()
                    .warning(
                            ProblemCode.REVERSED_DATES,
                            "until " + from + " is the day of from: the row is taken for that one day",
                            "write the first day on which it was no longer so, or name the column to if every row has"
                                    + " its last day there, in " + file);
            return Days.inside(DaySpan.ofDay(from), period, row.optional("from"));
        }
        if (end.isPresent() && !from.isBefore(until.get())) {
            end.get()
                    .error(
                            ProblemCode.REVERSED_DATES,
                            end.get().name() + " " + Quoted.text(end.get().text()) + " comes before from " + from,
                            "exchange them or mend one in " + file);
            return Optional.empty();
        }
        // A row without an end that begins after the period is told to be outside it.
        DaySpan days = from.isBefore(until.get()) ? new DaySpan(from, until.get()) : DaySpan.ofDay(from);
        return Days.inside(days, period, row.optional("from"));
    }

    /** The day after the interval that {@code from} is, if it is one with two ends. */
    private static Optional<LocalDate> endOfInterval(Row row) {
        String from = row.text("from");
        return from.contains("/") && DateReader.read(from) instanceof WrittenDate.Days days && !days.isDay()
                ? days.last().map(last -> last.plusDays(1))
                : Optional.empty();
    }

    /** The first day on which it was no longer so. */
    private static Optional<LocalDate> until(Field end) {
        return end.name().equals("to") ? end.lastDay().map(last -> last.plusDays(1)) : end.firstDay();
    }
}
