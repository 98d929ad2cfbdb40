package salient.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One or more days in a row, half-open: {@code from} is in it, {@code until} is not.
 *
 * <p>People write and read closed intervals, so {@link #ofDays} takes and {@link #last()} gives the last day within.
 */
public record DaySpan(LocalDate from, LocalDate until) implements Comparable<DaySpan> {
    public DaySpan {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span of days ends after it begins, got " + from + " until " + until);
        }
    }

    /** The days from {@code first} to {@code last}, both included. */
    public static DaySpan ofDays(LocalDate first, LocalDate last) {
        return new DaySpan(first, last.plusDays(1));
    }

    /** One day. */
    public static DaySpan ofDay(LocalDate day) {
        return ofDays(day, day);
    }

    /** The first day within. */
    public LocalDate first() {
        return from;
    }

    /** The last day within. */
    public LocalDate last() {
        return days() == 1 ? from : until.minusDays(1);
    }

    /** Number of days, at least one. */
    public int days() {
        return numberOf(until);
    }

    /** How many days {@code day} is after the first; under 0 if before it. */
    public int numberOf(LocalDate day) {
        return (int) (day.toEpochDay() - from.toEpochDay());
    }

    /** Whether {@code day} lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The days that it has in common with {@code other}; absent if there are none. */
    public Optional<DaySpan> within(DaySpan other) {
        LocalDate begin = from.isBefore(other.from) ? other.from : from;
        LocalDate end = until.isAfter(other.until) ? other.until : until;
        return begin.isBefore(end) ? Optional.of(new DaySpan(begin, end)) : Optional.empty();
    }

    /** Its days, first to last. */
    public Stream<LocalDate> stream() {
        return from.datesUntil(until);
    }

    @Override
    public int compareTo(DaySpan other) {
        int byFrom = from.compareTo(other.from);
        return byFrom != 0 ? byFrom : until.compareTo(other.until);
    }

    /** {@code 2014-03-25}, or {@code 2014-03-25..2014-03-27} with both ends included. */
    @Override
    public String toString() {
        return days() == 1 ? from.toString() : from + ".." + last();
    }
}
