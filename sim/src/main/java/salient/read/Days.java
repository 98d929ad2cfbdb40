package salient.read;

import java.time.LocalDate;
import java.util.Optional;
import salient.problem.ProblemCode;
import salient.time.DaySpan;

/** Reads spans of days. */
final class Days {
    private Days() {}

    /** From {@code first} to {@code last}, both included; without {@code last}, one day. */
    static Optional<DaySpan> closed(Optional<Field> first, Optional<Field> last) {
        Optional<LocalDate> from = first.flatMap(Field::date);
        Optional<LocalDate> to = last.isPresent() ? last.flatMap(Field::date) : from;
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            last.get()
                    .error(
                            ProblemCode.REVERSED_DATES,
                            last.get().name() + " " + to.get() + " comes before "
                                    + first.get().name() + " " + from.get(),
                            "exchange them or mend one in " + last.get().file());
            return Optional.empty();
        }
        return Optional.of(DaySpan.ofDays(from.get(), to.get()));
    }

    /** Files a problem at {@code field} if {@code days} do not lie within {@code period}. */
    static void checkWithin(DaySpan days, DaySpan period, Field field) {
        if (days.first().isBefore(period.first()) || days.last().isAfter(period.last())) {
            field.error(
                    ProblemCode.DATE_OUTSIDE_PERIOD,
                    field.name() + " " + days + " is outside the campaign's period " + period,
                    "mend it in " + field.file() + ", or widen the period in campaign.yaml");
        }
    }
}
