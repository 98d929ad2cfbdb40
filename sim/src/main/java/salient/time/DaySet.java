package salient.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A set of days, kept as spans that do not touch: long spans cost no more than short ones. Not for sharing between threads. */
public final class DaySet {
    private final NavigableMap<LocalDate, LocalDate> untilByFrom = new TreeMap<>();

    /** No days. */
    public DaySet() {}

    /** The days of {@code other}. */
    public DaySet(DaySet other) {
        untilByFrom.putAll(other.untilByFrom);
    }

    /** Adds one day. */
    public void add(LocalDate day) {
        add(DaySpan.ofDay(day));
    }

    /** Adds all of {@code days}. */
    public void add(DaySpan days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        Map.Entry<LocalDate, LocalDate> touching = untilByFrom.floorEntry(until);
        while (touching != null && !touching.getValue().isBefore(from)) {
            from = touching.getKey().isBefore(from) ? touching.getKey() : from;
            until = touching.getValue().isAfter(until) ? touching.getValue() : until;
            untilByFrom.remove(touching.getKey());
            touching = untilByFrom.floorEntry(until);
        }
        untilByFrom.put(from, until);
    }

    /** Adds the days of {@code other}. */
    public void addAll(DaySet other) {
        other.untilByFrom.forEach((from, until) -> add(new DaySpan(from, until)));
    }

    /** Its days in spans that do not touch, first to last. */
    public List<DaySpan> spans() {
        return untilByFrom.entrySet().stream()
                .map(span -> new DaySpan(span.getKey(), span.getValue()))
                .toList();
    }

    /** Its days and those that follow any of them within {@code days}. */
    public DaySet prolonged(int days) {
        DaySet longer = new DaySet();
        untilByFrom.forEach((from, until) -> longer.add(new DaySpan(from, until.plusDays(days))));
        return longer;
    }

    /** Whether it has no day. */
    public boolean isEmpty() {
        return untilByFrom.isEmpty();
    }

    /**
     * The last of the days.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public LocalDate last() {
        return untilByFrom.get(untilByFrom.lastKey()).minusDays(1);
    }

    /** The last of the days up to and with {@code day}. */
    public Optional<LocalDate> lastUpTo(LocalDate day) {
        return Optional.ofNullable(untilByFrom.floorEntry(day))
                .map(span ->
                        span.getValue().isAfter(day) ? day : span.getValue().minusDays(1));
    }

    @Override
    public String toString() {
        return untilByFrom.toString();
    }
}
