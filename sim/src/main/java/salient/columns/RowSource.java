package salient.columns;

import java.io.IOException;

/** Rows that come one after the other, so that nobody holds them all. */
@FunctionalInterface
public interface RowSource {
    /** Shows all rows to {@code taker}, in their order. */
    void to(RowTaker taker) throws IOException;
}
