package salient.batch;

import java.io.IOException;
import salient.columns.RowTaker;

/** The rows of all tasks of a plan, wherever they are kept. */
@FunctionalInterface
public interface BatchRows {
    /** Shows the rows of {@code table} to {@code taker}, each reading's together. */
    void of(BatchTable table, RowTaker taker) throws IOException;
}
