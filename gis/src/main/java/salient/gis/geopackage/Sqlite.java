package salient.gis.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteJDBCLoader;

/** Opens files of SQLite, and says in plain words why that or anything in them went wrong. */
final class Sqlite {
    /** {@code GPKG}. */
    private static final int APPLICATION = 0x47504B47;

    /** GeoPackage 1.3. */
    private static final int VERSION = 10300;

    private static final int CACHE_KIB = 32 * 1024;

    private Sqlite() {}

    /** What fills a database. */
    @FunctionalInterface
    interface Work {
        void in(Connection connection) throws SQLException, IOException;
    }

    /**
     * Makes a database at {@code path}, of what {@code work} does, in one transaction. It keeps no journal: a file of which
     * nothing comes is thrown away.
     *
     * @throws IOException if the file cannot be written
     * @throws NoSqliteException if there is no SQLite to be had
     */
    static void make(Path path, Work work) throws IOException {
        load();
        SQLiteConfig config = new SQLiteConfig();
        config.setApplicationId(APPLICATION);
        config.setUserVersion(VERSION);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-CACHE_KIB);
        // As a URI: a question mark in a path would begin options.
        try (Connection connection = config.createConnection(JDBC.PREFIX + path.toUri())) {
            connection.setAutoCommit(false);
            work.in(connection);
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static void load() {
        try {
            if (!SQLiteJDBCLoader.initialize()) {
                throw new NoSqliteException(new IllegalStateException("no native library was loaded"));
            }
        } catch (NoSqliteException e) {
            throw e;
        } catch (Exception e) {
            throw new NoSqliteException(e);
        }
    }

    /** Carries out {@code sql}. */
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** As whoever writes files tells it: SQLite puts a code and what it stands for before its words. */
    private static IOException failure(SQLException failure) {
        if (failure instanceof SQLiteException e && e.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
            return new IOException("No space left on device", failure);
        }
        String told = String.valueOf(failure.getMessage());
        int words = told.lastIndexOf(" (");
        return new IOException(
                words >= 0 && told.endsWith(")") ? told.substring(words + 2, told.length() - 1) : told, failure);
    }
}
