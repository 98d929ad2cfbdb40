package salient.charts.draw;

/** Fonts cannot be loaded because no temporary file can be made. */
public final class NoTemporaryFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoTemporaryFileException(Throwable cause) {
        super("a font needs a temporary file, which cannot be made", cause);
    }
}
