package salient.write;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import salient.time.DaySpan;

/**
 * Days and a time within them as a table holds them. A time in GMT moves days that are local already, where midnight lies
 * between the two; as they are written they are those of GMT.
 *
 * @param time empty if none is said
 */
record WrittenTime(DaySpan days, String time) {
    /**
     * How {@code days} with {@code stated} as the time are written.
     *
     * @param stated a clock time of {@code zone}, one of GMT with a Z after it, or a word
     */
    static WrittenTime of(DaySpan days, Optional<String> stated, ZoneId zone) {
        String time = stated.orElse("");
        if (!time.endsWith("Z")) {
            return new WrittenTime(days, time);
        }
        LocalTime said = LocalTime.parse(time.substring(0, time.length() - 1));
        LocalDate last = days.last();
        for (long moved = -1; moved <= 1; moved++) {
            LocalDate there = last.plusDays(moved)
                    .atTime(said)
                    .atOffset(ZoneOffset.UTC)
                    .atZoneSameInstant(zone)
                    .toLocalDate();
            if (there.equals(last)) {
                return new WrittenTime(
                        new DaySpan(days.from().plusDays(moved), days.until().plusDays(moved)), time);
            }
        }
        throw new IllegalArgumentException("no day of GMT at " + said + " is " + last + " in " + zone);
    }
}
