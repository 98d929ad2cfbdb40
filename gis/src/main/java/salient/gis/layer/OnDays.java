package salient.gis.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import salient.time.DaySpan;

/**
 * Features as they were at the close of some days: each once for each of those days on which it was so, and for that day. In
 * the order in which they came, then by day.
 */
final class OnDays implements UnaryOperator<Stream<Feature>> {
    private final SortedSet<LocalDate> days;
    private final Columns<When> times = TimeColumns.columns();

    /** The number of the first field of time; the others follow it. */
    private final int from;

    private final int until;

    /** For the features of {@code layer}. */
    OnDays(Layer layer, SortedSet<LocalDate> days) {
        this.days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        List<String> names = layer.fields().stream().map(Field::name).toList();
        this.from = names.indexOf(TimeColumns.FROM);
        this.until = names.indexOf(TimeColumns.UNTIL);
    }

    @Override
    public Stream<Feature> apply(Stream<Feature> features) {
        return features.flatMap(feature ->
                days.subSet(day(feature, from), day(feature, until)).stream().map(day -> on(day, feature)));
    }

    private static LocalDate day(Feature feature, int field) {
        return (LocalDate) feature.values().get(field).orElseThrow();
    }

    private Feature on(LocalDate day, Feature feature) {
        DaySpan only = DaySpan.ofDay(day);
        When when = new When(only, Optional.of(only), Optional.of(only));
        List<Optional<?>> values = new ArrayList<>(feature.values());
        List<Optional<?>> said = times.of(when);
        for (int i = 0; i < said.size(); i++) {
            values.set(from + i, said.get(i));
        }
        return new Feature(feature.geometry(), values);
    }
}
