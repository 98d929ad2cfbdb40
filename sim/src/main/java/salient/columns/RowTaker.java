package salient.columns;

import java.io.IOException;
import java.util.List;

/** Whoever is shown rows one by one. */
@FunctionalInterface
public interface RowTaker {
    /** Takes the next row: a text for each column, the empty text for nothing. */
    void take(List<String> row) throws IOException;
}
