package salient.columns;

import java.io.IOException;
import java.nio.file.Path;

/** A way to keep tables in files. Modules beside this one offer theirs as a service. */
public interface ColumnFormat {
    /** The word for it on the command line. */
    String token();

    /** How names of its files end, the dot included. */
    String suffix();

    /**
     * Writes a table. The same rows give the same bytes.
     *
     * @param file where nothing stands yet
     * @param aside where something may be put for a while; nothing stands there yet
     */
    void write(TableSchema schema, RowSource rows, Path file, Path aside) throws IOException;

    /** The rows of a table that was written to {@code file}, in their order. */
    RowSource read(TableSchema schema, Path file);
}
