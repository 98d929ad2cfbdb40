package salient.run;

import java.io.IOException;
import java.io.OutputStream;

/** What a file of a run holds. */
@FunctionalInterface
public interface Content {
    /**
     * Writes all of it.
     *
     * @throws IOException if {@code out} cannot take it
     */
    void writeTo(OutputStream out) throws IOException;
}
