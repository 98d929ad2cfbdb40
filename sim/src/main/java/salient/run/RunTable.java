package salient.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import salient.table.Column;
import salient.table.Rows;

/** One table of a run: a CSV file with a header, whose rows stand in a stated order. */
abstract class RunTable {
    private final String file;
    private final List<String> columns;

    RunTable(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    RunTable(String file, Column<?>... columns) {
        this.file = file;
        this.columns = Column.headings(columns);
    }

    /** Its name in the run's folder. */
    final String file() {
        return file;
    }

    final List<String> columns() {
        return columns;
    }

    /** Whether the run needs it: all but those that are rarely of use have their place even if they have no rows. */
    boolean hasItsPlace() {
        return true;
    }

    /** Adds all rows, in the order that docs/run-format.md states. */
    abstract void addTo(Rows rows) throws IOException;

    /** Writes header and rows as UTF-8. */
    final void writeTo(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Rows rows = new Rows(columns, writer);
        addTo(rows);
        rows.flush();
    }
}
