package salient.charts.film;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.PixelChanges;

/** Puts stretches of maps together into one film, each picture made of the one before. */
final class Showing implements AutoCloseable {
    /** No colour of a picture: the first picture differs from it in every pixel. */
    private static final int NOTHING_YET = -1;

    private final Film.Maker maker;
    private final Iterator<Integer> centiseconds;
    private final Runnable shown;
    private Optional<Film> film = Optional.empty();
    private int[] pixels = {};

    /** @param centiseconds how long each picture is shown, first to last */
    Showing(Film.Maker maker, List<Integer> centiseconds, Runnable shown) {
        this.maker = maker;
        this.centiseconds = centiseconds.iterator();
        this.shown = shown;
    }

    void show(Stretch stretch) throws IOException {
        if (film.isEmpty()) {
            film = Optional.of(maker.begin(stretch.widthPx(), stretch.heightPx()));
            pixels = new int[stretch.first().length];
            Arrays.fill(pixels, NOTHING_YET);
        }
        show(PixelChanges.between(pixels, stretch.first()));
        for (PixelChanges changes : stretch.rest()) {
            show(changes);
        }
    }

    private void show(PixelChanges changes) throws IOException {
        changes.applyTo(pixels);
        film.orElseThrow().show(changes, centiseconds.next());
        shown.run();
    }

    void finish() throws IOException {
        film.orElseThrow().finish();
    }

    @Override
    public void close() {
        film.ifPresent(Film::close);
    }
}
