package salient.gis.geojson;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.TimeColumns;
import salient.gis.style.Legend;

/** Where and when the features are that went by. */
final class Extent {
    private final Envelope around = new Envelope();
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private final Set<String> looks = new HashSet<>();
    private long points;

    /** Takes in {@code feature} of {@code layer}. */
    void add(Feature feature, Layer layer) {
        List<String> names = layer.fields().stream().map(Field::name).toList();
        around.expandToInclude(feature.geometry().getEnvelopeInternal());
        int look = names.indexOf(Legend.FIELD);
        if (look >= 0) {
            feature.values().get(look).ifPresent(token -> looks.add(layer.name().token() + "/" + token));
        }
        points += feature.geometry().getNumPoints();
        day(feature, names.indexOf(TimeColumns.FROM))
                .filter(from -> first.isEmpty() || from.isBefore(first.get()))
                .ifPresent(from -> first = Optional.of(from));
        day(feature, names.indexOf(TimeColumns.UNTIL))
                .map(until -> until.minusDays(1))
                .filter(end -> last.isEmpty() || end.isAfter(last.get()))
                .ifPresent(end -> last = Optional.of(end));
    }

    private static Optional<LocalDate> day(Feature feature, int field) {
        return field < 0 ? Optional.empty() : feature.values().get(field).map(LocalDate.class::cast);
    }

    /** Whether any feature of {@code layer} had the look {@code token}. */
    boolean hasLook(Layer layer, String token) {
        return looks.contains(layer.name().token() + "/" + token);
    }

    /** How many points all of it has. */
    long points() {
        return points;
    }

    /** Degrees; null if nothing went by. */
    Envelope around() {
        return new Envelope(around);
    }

    /** The first day on which any of it was so. */
    Optional<LocalDate> first() {
        return first;
    }

    /** The last day on which any of it was so. */
    Optional<LocalDate> last() {
        return last;
    }
}
