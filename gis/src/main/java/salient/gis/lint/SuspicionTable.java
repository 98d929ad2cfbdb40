package salient.gis.lint;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import salient.table.Cell;
import salient.table.Rows;

/** Suspicions as a table: a row each, in their order. */
public final class SuspicionTable {
    private static final List<String> COLUMNS =
            List.of("code", "gravity", "subject", "from", "until", "places", "evidence");

    private SuspicionTable() {}

    /** Writes {@code suspicions}, header first; {@code until} is the first day no longer meant. */
    public static void write(Collection<Suspicion> suspicions, Writer writer) throws IOException {
        Rows rows = new Rows(COLUMNS, writer);
        for (Suspicion each : suspicions) {
            rows.add(
                    Cell.text(each.code().token()),
                    Cell.text(each.code().gravity().token()),
                    Cell.text(each.subject()),
                    each.days().map(days -> Cell.date(days.from())).orElse(Cell.EMPTY),
                    each.days().map(days -> Cell.date(days.until())).orElse(Cell.EMPTY),
                    Cell.list(each.places()),
                    Cell.text(each.evidence()));
        }
        rows.flush();
    }
}
