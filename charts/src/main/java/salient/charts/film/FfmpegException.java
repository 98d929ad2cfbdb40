package salient.charts.film;

import java.io.IOException;

/** The program ffmpeg could not write the film. The message is what it said first. */
public final class FfmpegException extends IOException {
    private static final long serialVersionUID = 1L;

    FfmpegException(String message) {
        super(message);
    }
}
