package salient.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Row;

/**
 * A column of a table of a run: a constant of an enumeration that lists them in order.
 *
 * @param <R> what a row tells of
 */
public interface Column<R> {
    /** The name of the constant. */
    String name();

    /** The cell in the row that tells of {@code row}. */
    Cell cell(R row);

    /** The name of the column as the table has it. */
    default String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@code row} has in this column; empty, with a problem filed, if that is nothing. */
    default Optional<Field> required(Row row) {
        return row.required(heading());
    }

    /** What {@code row} has in this column, if anything. */
    default Optional<Field> optional(Row row) {
        return row.optional(heading());
    }

    /** The names of {@code columns}. */
    static List<String> headings(Column<?>... columns) {
        return Stream.of(columns).map(Column::heading).toList();
    }

    /** {@code columns} as they are read: all must be there, since a program wrote them. */
    static Columns written(Column<?>... columns) {
        return Columns.all(headings(columns));
    }
}
