package salient.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A value for every day of a period: spans that touch, cover the period and differ from their neighbours.
 *
 * <p>Immutable. Neighbouring spans with equal values are one span.
 */
public final class Timeline<T> {
    /** A value and the days for which it stands. */
    public record Span<T>(DaySpan days, T value) {}

    private final DaySpan period;
    private final List<Span<T>> spans;

    private Timeline(DaySpan period, List<Span<T>> spans) {
        this.period = period;
        this.spans = List.copyOf(spans);
    }

    /** The same value on every day of {@code period}. */
    public static <T> Timeline<T> constant(DaySpan period, T value) {
        return new Timeline<>(period, List.of(new Span<>(period, value)));
    }

    /**
     * The value that {@code valueOn} gives for the first day of {@code period} and for each of the days on which it may
     * change; days outside the period are passed over.
     */
    public static <T> Timeline<T> of(DaySpan period, Collection<LocalDate> changes, Function<LocalDate, T> valueOn) {
        Builder<T> builder = new Builder<>(period.until());
        SortedSet<LocalDate> days = new TreeSet<>(changes);
        days.add(period.first());
        days.subSet(period.first(), period.until()).forEach(day -> builder.from(day, valueOn.apply(day)));
        return builder.build();
    }

    /** The days it covers. */
    public DaySpan period() {
        return period;
    }

    /** Its spans, first to last. */
    public List<Span<T>> spans() {
        return spans;
    }

    /**
     * The span in which {@code day} lies.
     *
     * @throws IllegalArgumentException if the day is outside the period
     */
    public Span<T> spanAt(LocalDate day) {
        if (!period.contains(day)) {
            throw new IllegalArgumentException(day + " is outside " + period);
        }
        return spans.get(number(day));
    }

    /** The number of the span in which {@code day} lies. */
    private int number(LocalDate day) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).days().from().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** What of its spans lies within {@code days}, first to last. */
    public List<Span<T>> spansWithin(DaySpan days) {
        Optional<DaySpan> all = period.within(days);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Span<T>> found = new ArrayList<>();
        for (int i = number(all.get().from()); i < spans.size(); i++) {
            Optional<DaySpan> within = spans.get(i).days().within(days);
            if (within.isEmpty()) {
                break;
            }
            found.add(new Span<>(within.get(), spans.get(i).value()));
        }
        return found;
    }

    /** The days on which a span begins, first to last. */
    public List<LocalDate> starts() {
        return spans.stream().map(span -> span.days().from()).toList();
    }

    /** The value on {@code day}, which lies within the period. */
    public T at(LocalDate day) {
        return spanAt(day).value();
    }

    /** The same with {@code change} applied to what stands from {@code day} on, which lies within the period. */
    public Timeline<T> from(LocalDate day, UnaryOperator<T> change) {
        Builder<T> builder = new Builder<>(period.until());
        for (Span<T> span : spans) {
            if (span.days().from().isBefore(day)) {
                builder.from(span.days().from(), span.value());
            }
            if (span.days().until().isAfter(day)) {
                LocalDate from = span.days().from();
                builder.from(from.isBefore(day) ? day : from, change.apply(span.value()));
            }
        }
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Timeline<?> that && period.equals(that.period) && spans.equals(that.spans));
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }

    /** Collects values in the order of their days. */
    public static final class Builder<T> {
        private final LocalDate until;
        private final List<LocalDate> starts = new ArrayList<>();
        private final List<T> values = new ArrayList<>();

        /** A timeline that ends before {@code until}. */
        public Builder(LocalDate until) {
            this.until = until;
        }

        /** {@code value} stands from {@code day} on; a second value for the same day replaces the first. */
        public Builder<T> from(LocalDate day, T value) {
            int last = starts.size() - 1;
            if (last >= 0 && day.isBefore(starts.get(last))) {
                throw new IllegalArgumentException(day + " comes before " + starts.get(last));
            }
            if (last >= 0 && day.equals(starts.get(last))) {
                starts.remove(last);
                values.remove(last);
                last--;
            }
            if (last < 0 || !values.get(last).equals(value)) {
                starts.add(day);
                values.add(value);
            }
            return this;
        }

        /** The timeline of what was given, from the first day given. */
        public Timeline<T> build() {
            List<Span<T>> spans = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                LocalDate end = i + 1 < starts.size() ? starts.get(i + 1) : until;
                spans.add(new Span<>(new DaySpan(starts.get(i), end), values.get(i)));
            }
            return new Timeline<>(new DaySpan(starts.get(0), until), spans);
        }
    }
}
