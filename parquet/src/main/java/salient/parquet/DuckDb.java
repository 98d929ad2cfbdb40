package salient.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** A database in memory, of one thread so that the same rows give the same bytes. It asks nothing of a network. */
final class DuckDb implements AutoCloseable {
    /** What it may take beside Java's own memory; the rest goes to disk. */
    private static final String MEMORY = "512MB";

    private final DuckDBConnection connection;

    private DuckDb(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * An empty one.
     *
     * @param aside where it may put what memory does not hold; nothing stands there yet
     * @throws IOException if its library, which is native code, cannot be put into a temporary file or loaded from there
     */
    static DuckDb open(Path aside) throws SQLException, IOException {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", aside.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            return new DuckDb(
                    DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class));
        } catch (LinkageError e) {
            throw new IOException("the library of DuckDB, which GeoParquet needs, cannot be loaded here", e);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
