package salient.gis.layer;

import java.time.LocalDate;
import java.util.Optional;
import salient.time.DaySpan;

/**
 * When something was so.
 *
 * @param days on which it was so, among those that are written
 * @param began the days within which it began; absent if it may have been so before
 * @param ended the days of which one was its last; absent if it may have been so for longer
 */
record When(DaySpan days, Optional<DaySpan> began, Optional<DaySpan> ended) {
    /** All of {@code days}, and maybe before and after them. */
    static When throughout(DaySpan days) {
        return new When(days, Optional.empty(), Optional.empty());
    }

    /**
     * Those of {@code days} that lie within {@code written}; an end is known only if it lies there too.
     *
     * @param began the days within which it may have begun
     * @param endedBefore the days within which something else may have begun
     * @return empty if none lies within
     */
    static Optional<When> within(DaySpan written, DaySpan days, DaySpan began, DaySpan endedBefore) {
        return days.within(written)
                .map(cut -> new When(
                        cut,
                        Optional.of(began).filter(any -> days.from().isAfter(written.from())),
                        Optional.of(endedBefore)
                                .filter(any -> days.until().isBefore(written.until()))
                                .map(When::dayBefore)));
    }

    /** The same where the first day and the last one are known to the day, if they lie within {@code written}. */
    static Optional<When> within(DaySpan written, DaySpan days) {
        return within(written, days, DaySpan.ofDay(days.from()), DaySpan.ofDay(days.until()));
    }

    private static DaySpan dayBefore(DaySpan days) {
        return new DaySpan(days.from().minusDays(1), days.until().minusDays(1));
    }

    /** The first day as the Extended Date/Time Format writes what is known of it. */
    String beganAsEdtf() {
        return began.map(When::edtf).orElseGet(() -> "../" + days.first());
    }

    /** The last day as the Extended Date/Time Format writes what is known of it. */
    String endedAsEdtf() {
        return ended.map(When::edtf).orElseGet(() -> days.last() + "/..");
    }

    private static String edtf(DaySpan days) {
        LocalDate first = days.first();
        return days.days() == 1 ? first.toString() : first + "/" + days.last();
    }
}
