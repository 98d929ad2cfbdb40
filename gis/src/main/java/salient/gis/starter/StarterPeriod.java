package salient.gis.starter;

import java.time.LocalDate;
import java.util.Optional;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.time.DateReader;
import salient.time.DaySpan;
import salient.time.WrittenDate;

/** The days of a campaign to begin with. No clock is asked: without a date they are days of the past. */
final class StarterPeriod {
    private static final LocalDate USUAL_FIRST = LocalDate.of(2020, 5, 1);
    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 20_000;

    private StarterPeriod() {}

    /** The days between {@code ends}; empty, with a problem filed, if they are none. */
    static Optional<DaySpan> of(StarterRequest.Ends ends, ImportReport report, Problems problems) {
        Optional<WrittenDate.Days> from = ends.from().flatMap(text -> days("--from", text, problems));
        Optional<WrittenDate.Days> to = ends.to().flatMap(text -> days("--to", text, problems));
        if (from.isPresent() != ends.from().isPresent()
                || to.isPresent() != ends.to().isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> begin = from.flatMap(WrittenDate.Days::first);
        Optional<LocalDate> end = to.flatMap(WrittenDate.Days::last).or(() -> from.flatMap(StarterPeriod::ownEnd));
        LocalDate first =
                begin.or(() -> end.map(last -> last.minusDays(USUAL_DAYS - 1L))).orElse(USUAL_FIRST);
        LocalDate last = end.orElse(first.plusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first)) {
            problems.error(
                    ProblemCode.REVERSED_DATES,
                    Origin.of("--to"),
                    "the last day, " + last + ", comes before the first, " + first,
                    "exchange --from and --to");
            return Optional.empty();
        }
        DaySpan period = DaySpan.ofDays(first, last);
        if (period.days() > MOST_DAYS) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of("--to"),
                    "the period has " + period.days() + " days",
                    "name " + MOST_DAYS + " at most");
            return Optional.empty();
        }
        if (begin.isEmpty() || end.isEmpty()) {
            report.add(
                    Chapter.GUESSED,
                    "the period, " + first + " to " + last + ", for want of "
                            + (begin.isPresent() ? "--to" : end.isPresent() ? "--from" : "--from and --to"));
        }
        return Optional.of(period);
    }

    /** A first day that is written as a month or an interval says the last day, too. */
    private static Optional<LocalDate> ownEnd(WrittenDate.Days from) {
        return from.isDay() ? Optional.empty() : from.last();
    }

    private static Optional<WrittenDate.Days> days(String option, String text, Problems problems) {
        WrittenDate read = DateReader.read(text.strip());
        if (read instanceof WrittenDate.Days days
                && (option.equals("--from") ? days.first() : days.last()).isPresent()) {
            return Optional.of(days);
        }
        String what = read instanceof WrittenDate.Refused refused ? refused.fault() : "is open";
        String cure = read instanceof WrittenDate.Refused refused ? refused.remedy() : "write a day";
        problems.error(
                ProblemCode.INVALID_DATE, Origin.of(option), Quoted.text(text) + " " + what, cure + " in " + option);
        return Optional.empty();
    }
}
