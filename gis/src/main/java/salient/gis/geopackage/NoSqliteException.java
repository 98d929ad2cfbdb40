package salient.gis.geopackage;

/** SQLite cannot be used: its library, which is native code, cannot be put into a temporary file or loaded from there. */
public final class NoSqliteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSqliteException(Throwable cause) {
        super("the library of SQLite cannot be loaded", cause);
    }
}
