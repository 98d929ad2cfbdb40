package salient.charts.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import salient.charts.map.Every;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.YamlMap;
import salient.time.DaySpan;

/**
 * The days of a series: each named in {@code dates}, or one {@code every} so many between {@code from} and {@code last},
 * both included.
 */
final class SeriesDays {
    private static final String STEPS = "day, week, month or a number of days from 1 to 3660";

    private final YamlMap top;
    private final DaySpan period;
    private final BiPredicate<Field, LocalDate> within;

    /** @param within whether a day lies in {@code period}; says so if it does not */
    SeriesDays(YamlMap top, DaySpan period, BiPredicate<Field, LocalDate> within) {
        this.top = top;
        this.period = period;
        this.within = within;
    }

    /** The key that asks for so many maps. */
    String key() {
        return top.has("every") ? "every" : "dates";
    }

    /** By which step the days follow one another; empty if each is named. */
    Optional<Every> every() {
        return top.optional("every").flatMap(field -> {
            Optional<Every> step = Every.find(field.text()).filter(found -> !found.isOfChanges());
            if (step.isEmpty()) {
                field.error(
                        ProblemCode.INVALID_VALUE,
                        "every " + Quoted.text(field.text()) + " is no step of a series",
                        "write " + STEPS + " in " + field.file());
            }
            return step;
        });
    }

    /** The days, in order; none if that was told to be wrong. */
    List<LocalDate> days(Optional<Every> every) {
        return top.has("every") ? stepped(every) : named();
    }

    private List<LocalDate> stepped(Optional<Every> every) {
        if (top.has("dates")) {
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.key("dates").origin(),
                    "both dates and every are there",
                    "keep one of them in " + top.file());
        }
        LocalDate first = day("from", period.first());
        LocalDate last = day("last", period.last());
        if (last.isBefore(first)) {
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.key(top.has("last") ? "last" : "from").origin(),
                    "the last day " + last + " is before the first, " + first,
                    "write them in order in " + top.file());
            return List.of();
        }
        return every.map(step -> step.days(DaySpan.ofDays(first, last))).orElse(List.of());
    }

    private LocalDate day(String key, LocalDate usual) {
        return top.optional(key)
                .flatMap(field -> field.date().filter(day -> within.test(field, day)))
                .orElse(usual);
    }

    private List<LocalDate> named() {
        for (String key : List.of("from", "last")) {
            if (top.has(key)) {
                top.error(
                        ProblemCode.INVALID_VALUE,
                        top.key(key).origin(),
                        key + " has no meaning without every",
                        "add every, or take " + key + " out of " + top.file());
            }
        }
        List<Field> dates = top.requiredList("dates");
        List<LocalDate> days = new ArrayList<>();
        dates.forEach(
                field -> field.date().filter(day -> within.test(field, day)).ifPresent(days::add));
        if (top.has("dates") && dates.isEmpty() && top.sound()) {
            top.error(
                    ProblemCode.MISSING_VALUE,
                    top.key("dates").origin(),
                    "dates is empty",
                    "list one day or more in " + top.file());
        }
        return days;
    }
}
