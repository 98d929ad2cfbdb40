package salient.gis.geopackage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salient.gis.layer.Field;
import salient.gis.layer.TimeColumns;
import salient.gis.qgis.LayerStyle;
import salient.time.DaySpan;

/**
 * The moments between which features are shown by QGIS: from the first second of their first day to the last second of
 * their last one.
 *
 * <p>QGIS takes the ends of a span, and those of the time that it shows, for included. Of spans of days that meet, it would
 * show two on the day on which they meet; of these moments it shows one on every day, in every time zone (tried with QGIS
 * 3.22).
 */
final class ShownTime {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

    private static final List<Field> FIELDS = List.of(
            new Field(
                    LayerStyle.BEGINS,
                    Field.Type.TEXT,
                    "First second of its first day, for the Temporal Controller of QGIS."),
            new Field(
                    LayerStyle.ENDS,
                    Field.Type.TEXT,
                    "Last second of its last day, for the Temporal Controller of QGIS, which takes ends for included."));

    private final int from;
    private final int until;
    private Optional<DaySpan> days = Optional.empty();

    /** @param fields of a layer, which has none if it lacks {@code from} or {@code until} */
    ShownTime(List<Field> fields) {
        this.from = day(fields, TimeColumns.FROM);
        this.until = day(fields, TimeColumns.UNTIL);
    }

    private static int day(List<Field> fields, String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name) && fields.get(i).type() == Field.Type.DAY) {
                return i;
            }
        }
        return -1;
    }

    /** Whether features say so. */
    boolean isKnown() {
        return from >= 0 && until >= 0;
    }

    /** The two fields; none if features do not say so. */
    List<Field> fields() {
        return isKnown() ? FIELDS : List.of();
    }

    /** Whether {@code field} is one of the two. */
    boolean isOf(Field field) {
        return fields().contains(field);
    }

    /** Their values for a feature of {@code values}, empty where it is open. */
    List<Optional<String>> of(List<Optional<?>> values) {
        if (!isKnown()) {
            return List.of();
        }
        Optional<LocalDate> first = values.get(from).map(LocalDate.class::cast);
        Optional<LocalDate> end = values.get(until).map(LocalDate.class::cast);
        if (first.isPresent() && end.isPresent()) {
            add(first.get(), end.get());
        }
        return List.of(moment(first, 0), moment(end, 1));
    }

    private void add(LocalDate first, LocalDate end) {
        days = Optional.of(new DaySpan(
                days.map(DaySpan::from).filter(first::isAfter).orElse(first),
                days.map(DaySpan::until).filter(end::isBefore).orElse(end)));
    }

    /** The days from the first to the last of all features that were told of so far; empty if there was none. */
    Optional<DaySpan> days() {
        return days;
    }

    private static Optional<String> moment(Optional<LocalDate> day, int secondsBefore) {
        return day.map(LocalDate::atStartOfDay).map(midnight -> MOMENT.format(midnight.minusSeconds(secondsBefore)));
    }
}
