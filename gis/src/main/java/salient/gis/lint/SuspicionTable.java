package salient.gis.lint;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import salient.gis.layer.Field;
import salient.table.Cell;
import salient.table.Rows;

/** Suspicions as a table: a row each, in their order. */
public final class SuspicionTable {
    private SuspicionTable() {}

    /** Writes {@code suspicions}, header first; {@code until} is the first day no longer meant. */
    public static void write(Collection<Suspicion> suspicions, Writer writer) throws IOException {
        Rows rows = new Rows(SuspicionFields.ALL.stream().map(Field::name).toList(), writer);
        for (Suspicion each : suspicions) {
            rows.add(SuspicionFields.of(each).stream().map(SuspicionTable::cell).toArray(Cell[]::new));
        }
        rows.flush();
    }

    private static Cell cell(Optional<?> value) {
        return value.isPresent() && value.get() instanceof LocalDate day ? Cell.date(day) : Cell.of(value);
    }
}
