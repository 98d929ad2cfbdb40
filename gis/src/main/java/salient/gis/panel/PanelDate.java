package salient.gis.panel;

import java.time.LocalDate;
import java.util.Optional;
import salient.time.DateReader;
import salient.time.WrittenDate;

/** Days as panels print them: {@code 20220301}, {@code 20220301.0}, {@code 2022-03-01}. */
final class PanelDate {
    private PanelDate() {}

    /** The day that {@code written} names; empty if it names none, or more than one. */
    static Optional<LocalDate> of(String written) {
        return DateReader.read(PlainKey.of(written)) instanceof WrittenDate.Days days && days.isDay()
                ? days.first()
                : Optional.empty();
    }
}
