package salient.batch.answers;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import salient.table.Cell;
import salient.table.Rows;

/**
 * The columns of a small table, each beside what it says of a thing.
 *
 * @param <T> what a row tells of
 */
public final class AnswerColumns<T> {
    private final List<String> names = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    /** Adds a column. */
    public AnswerColumns<T> add(String name, Function<T, Cell> cell) {
        names.add(name);
        cells.add(cell);
        return this;
    }

    /** Adds a column of text. */
    public AnswerColumns<T> text(String name, Function<T, String> text) {
        return add(name, text.andThen(Cell::text));
    }

    AnswerColumns<T> count(String name, ToIntFunction<T> count) {
        return add(name, thing -> Cell.count(count.applyAsInt(thing)));
    }

    AnswerColumns<T> decimal(String name, ToDoubleFunction<T> number) {
        return add(name, thing -> Cell.decimal(number.applyAsDouble(thing)));
    }

    /** Adds the columns that say of which readings it is. */
    AnswerColumns<T> group(Function<T, Group> group) {
        return text("campaign", group.andThen(Group::campaign))
                .text("scenario", group.andThen(Group::scenario))
                .text("sweep", group.andThen(Group::sweep));
    }

    /** The table as CSV, with a row for each of {@code things}. */
    public byte[] table(List<T> things) {
        StringWriter text = new StringWriter();
        try {
            Rows rows = new Rows(names, text);
            for (T thing : things) {
                rows.add(cells.stream().map(cell -> cell.apply(thing)).toArray(Cell[]::new));
            }
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a file, and still it failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
