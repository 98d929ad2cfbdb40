package salient.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date as somebody wrote it names: a day, or the days of a month, a year or an interval.
 */
public sealed interface WrittenDate {
    /**
     * Days that a date names, both ends included.
     *
     * @param first absent if the date is open or unknown there
     * @param last absent if the date is open or unknown there
     */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) implements WrittenDate {
        /** Whether it is one day. */
        public boolean isDay() {
            return first.isPresent() && first.equals(last);
        }
    }

    /**
     * A text that names no days.
     *
     * @param fault what is so of it, to follow the text: "is not a date"
     * @param remedy what to write instead, to be followed by "in" and the place
     */
    record Refused(String fault, String remedy) implements WrittenDate {
        static Refused noDate() {
            return new Refused("is not a date", "write it as YYYY-MM-DD");
        }
    }
}
