package salient.charts.film;

import java.io.IOException;

/** So much changes over a film that it cannot be held in memory. */
public final class TooMuchMotionException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchMotionException() {
        super("too much changes from day to day for one GIF");
    }
}
