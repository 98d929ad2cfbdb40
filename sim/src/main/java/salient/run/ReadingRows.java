package salient.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import salient.table.Rows;

/** The rows of the tables of a reading, for what is no file of one reading alone. */
public final class ReadingRows {
    private ReadingRows() {}

    /**
     * Shows the rows of the table {@code file} of {@code excerpt} to {@code taker}, in the order that docs/run-format.md
     * states; none if the reading has no such table.
     */
    public static void of(Excerpt excerpt, String file, Rows.Taker taker) {
        for (RunTable table : RunTables.of(excerpt, List.of(), Set.of())) {
            if (table.file().equals(file) && table.hasItsPlace()) {
                try {
                    table.addTo(new Rows(table.columns().size(), taker));
                } catch (IOException e) {
                    throw new UncheckedIOException("nothing is written, and still it failed", e);
                }
            }
        }
    }
}
