package salient.charts.film;

import java.io.IOException;
import salient.charts.draw.PixelChanges;

/** A film that is being made, picture by picture. */
public interface Film extends AutoCloseable {
    /**
     * Shows the next picture.
     *
     * @param changes what makes it of the one before; of the first, every pixel
     * @param centiseconds how long it is shown
     */
    void show(PixelChanges changes, int centiseconds) throws IOException;

    /** Writes what is still to be written: the film is whole. */
    void finish() throws IOException;

    /** Lets go of everything, finished or not. */
    @Override
    void close();

    /** Begins a film once the size of its pictures is known. */
    interface Maker {
        Film begin(int widthPx, int heightPx) throws IOException;
    }
}
