package salient.gis.layer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of a layer, each beside what it says of a thing.
 *
 * @param <T> what the features of the layer show
 */
final class Columns<T> {
    private static final int DECIMALS = 3;

    private final List<Field> fields = new ArrayList<>();
    private final List<Function<T, ? extends Optional<?>>> values = new ArrayList<>();

    /** Adds a field of {@code type}. */
    Columns<T> add(String name, Field.Type type, String meaning, Function<T, ? extends Optional<?>> value) {
        fields.add(new Field(name, type, meaning));
        values.add(value);
        return this;
    }

    /** Adds a text; an empty one is nothing to say. */
    Columns<T> text(String name, String meaning, Function<T, String> value) {
        return add(
                name,
                Field.Type.TEXT,
                meaning,
                thing -> Optional.of(value.apply(thing)).filter(text -> !text.isEmpty()));
    }

    /** Adds a text that lists things, joined by semicolons as in the tables of a run. */
    Columns<T> list(String name, String meaning, Function<T, ? extends Collection<?>> value) {
        return text(
                name,
                meaning,
                thing -> value.apply(thing).stream().map(Object::toString).collect(Collectors.joining(";")));
    }

    /** Adds a number, which is rounded to three decimals as in the tables of a run. */
    Columns<T> decimal(String name, String meaning, Function<T, Optional<Double>> value) {
        return add(
                name, Field.Type.DECIMAL, meaning, thing -> value.apply(thing).map(Columns::rounded));
    }

    static double rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Adds a day. */
    Columns<T> day(String name, String meaning, Function<T, LocalDate> value) {
        return add(name, Field.Type.DAY, meaning, thing -> Optional.of(value.apply(thing)));
    }

    /** Adds all of {@code others}, which speak of what {@code part} takes from a thing. */
    <U> Columns<T> all(Columns<U> others, Function<T, U> part) {
        fields.addAll(others.fields);
        others.values.forEach(value -> values.add(part.andThen(value)));
        return this;
    }

    /** The fields, in their order. */
    List<Field> fields() {
        return List.copyOf(fields);
    }

    /** What they say of {@code thing}. */
    List<Optional<?>> of(T thing) {
        List<Optional<?>> said = new ArrayList<>(values.size());
        values.forEach(value -> said.add(value.apply(thing)));
        return said;
    }
}
