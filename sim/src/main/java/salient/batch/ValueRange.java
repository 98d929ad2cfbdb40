package salient.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.YamlMap;

/** Values written as a range: numbers or days {@code from} one {@code to} another, both included, by {@code step}. */
final class ValueRange {
    private static final int MOST_VALUES = 10_000;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ValueRange() {}

    /** The values of {@code range}, each at the place of its first; none, with a problem filed, if there are none. */
    static List<Field> read(String option, YamlMap range) {
        range.onlyKeys("from", "to", "step");
        Optional<Field> from = range.required("from");
        Optional<Field> to = range.required("to");
        Field step = range.optional("step").orElseGet(() -> new Field(range, "step", "1", range::origin));
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return DAY.matcher(from.get().text()).matches()
                ? days(option, from.get(), to.get(), step)
                : numbers(option, from.get(), to.get(), step);
    }

    private static List<Field> days(String option, Field from, Field to, Field step) {
        Optional<LocalDate> first = from.date();
        Optional<LocalDate> last = to.date();
        int by = step.whole().orElse(0);
        if (first.isEmpty()
                || last.isEmpty()
                || !fits(option, from, to, step, by, first.get().compareTo(last.get()))) {
            return List.of();
        }
        List<Field> values = new ArrayList<>();
        for (LocalDate day = first.get(); !day.isAfter(last.get()) && values.size() <= MOST_VALUES; ) {
            values.add(from.piece(day.toString()));
            day = day.plusDays(by);
        }
        return few(option, values, from);
    }

    private static List<Field> numbers(String option, Field from, Field to, Field step) {
        OptionalDouble first = from.decimal();
        OptionalDouble last = to.decimal();
        OptionalDouble by = step.decimal();
        if (first.isEmpty() || last.isEmpty() || by.isEmpty()) {
            return List.of();
        }
        int order = Double.compare(first.getAsDouble(), last.getAsDouble());
        if (!fits(option, from, to, step, by.getAsDouble(), order)) {
            return List.of();
        }
        List<Field> values = new ArrayList<>();
        BigDecimal end = new BigDecimal(to.text());
        BigDecimal stride = new BigDecimal(step.text());
        BigDecimal number = new BigDecimal(from.text());
        while (number.compareTo(end) <= 0 && values.size() <= MOST_VALUES) {
            values.add(from.piece(number.toPlainString()));
            number = number.add(stride);
        }
        return few(option, values, from);
    }

    private static boolean fits(String option, Field from, Field to, Field step, double by, int order) {
        if (by <= 0) {
            step.error(
                    ProblemCode.INVALID_NUMBER,
                    "the step of " + option + " is " + Quoted.text(step.text()) + ", by which nothing comes to its end",
                    "write a step over 0 in " + step.file());
            return false;
        }
        if (order > 0) {
            from.error(
                    ProblemCode.INVALID_VALUE,
                    "the range of " + option + " goes from " + from.text() + " to " + to.text() + " and holds nothing",
                    "write the smaller value under from in " + from.file());
            return false;
        }
        return true;
    }

    private static List<Field> few(String option, List<Field> values, Field from) {
        if (values.size() > MOST_VALUES) {
            from.error(
                    ProblemCode.TOO_MUCH,
                    "the range of " + option + " holds more than " + MOST_VALUES + " values",
                    "write a larger step in " + from.file());
            return List.of();
        }
        return values;
    }
}
