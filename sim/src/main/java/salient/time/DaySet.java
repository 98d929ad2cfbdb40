package salient.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/** A set of days, kept as spans that do not touch: long spans cost no more than short ones. Not for sharing between threads. */
public final class DaySet {
    private static final long[] NONE = {};

    /** The first day of each span and the first day after it, in turns, as epoch days; so many of them as {@code used}. */
    private long[] bounds;

    private int used;

    /** No days. */
    public DaySet() {
        bounds = NONE;
    }

    /** The days of {@code other}. */
    public DaySet(DaySet other) {
        used = other.used;
        bounds = used == 0 ? NONE : Arrays.copyOf(other.bounds, used);
    }

    /** Adds one day. */
    public void add(LocalDate day) {
        add(day.toEpochDay(), day.toEpochDay() + 1);
    }

    /** Adds all of {@code days}. */
    public void add(DaySpan days) {
        add(days.from().toEpochDay(), days.until().toEpochDay());
    }

    /** Spans that {@code from} and {@code until} lie in or touch become one with what is added. */
    private void add(long from, long until) {
        int begin = numberOf(from);
        int end = numberOf(until);
        boolean joins = begin % 2 == 1 || (begin > 0 && bounds[begin - 1] == from);
        int keep = begin % 2 == 1 ? begin - 1 : joins ? begin - 2 : begin;
        int rest = end % 2 == 1 ? end + 1 : end;
        long first = joins ? bounds[keep] : from;
        long last = rest > keep ? Math.max(until, bounds[rest - 1]) : until;
        int moved = used - rest;
        int needed = keep + 2 + moved;
        long[] target = needed > bounds.length ? Arrays.copyOf(bounds, Math.max(4, needed + needed / 2)) : bounds;
        System.arraycopy(bounds, rest, target, keep + 2, moved);
        target[keep] = first;
        target[keep + 1] = last;
        bounds = target;
        used = needed;
    }

    /** How many bounds come before {@code day} or are that day; odd if the day lies in a span. */
    private int numberOf(long day) {
        int found = Arrays.binarySearch(bounds, 0, used, day);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Adds the days of {@code other}. */
    public void addAll(DaySet other) {
        for (int i = 0; i < other.used; i += 2) {
            add(other.bounds[i], other.bounds[i + 1]);
        }
    }

    /** Its days in spans that do not touch, first to last. */
    public List<DaySpan> spans() {
        return IntStream.range(0, used / 2)
                .mapToObj(
                        i -> new DaySpan(LocalDate.ofEpochDay(bounds[2 * i]), LocalDate.ofEpochDay(bounds[2 * i + 1])))
                .toList();
    }

    /** Its days and those that follow any of them within {@code days}. */
    public DaySet prolonged(int days) {
        DaySet longer = new DaySet();
        for (int i = 0; i < used; i += 2) {
            longer.add(bounds[i], bounds[i + 1] + days);
        }
        return longer;
    }

    /** Whether it has no day. */
    public boolean isEmpty() {
        return used == 0;
    }

    /**
     * The last of the days.
     *
     * @throws NoSuchElementException if there is none
     */
    public LocalDate last() {
        if (isEmpty()) {
            throw new NoSuchElementException("no days");
        }
        return LocalDate.ofEpochDay(bounds[used - 1] - 1);
    }

    /** The last of the days up to and with {@code day}. */
    public Optional<LocalDate> lastUpTo(LocalDate day) {
        int number = numberOf(day.toEpochDay());
        if (number == 0) {
            return Optional.empty();
        }
        return Optional.of(number % 2 == 1 ? day : LocalDate.ofEpochDay(bounds[number - 1] - 1));
    }

    @Override
    public String toString() {
        return spans().toString();
    }
}
