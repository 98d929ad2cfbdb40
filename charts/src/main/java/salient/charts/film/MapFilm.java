package salient.charts.film;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import salient.charts.draw.DrawingThreads;
import salient.charts.map.DayMaps;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.run.Excerpt;

/**
 * The daily control maps of a replay as a film. Stretches of days are drawn at once by as many threads as there are
 * processors, and shown in order; at no time are many whole maps in memory.
 */
public final class MapFilm {
    /** Days that one thread draws in a row. The first is drawn whole, the others only where they differ. */
    private static final int STRETCH = 8;

    /** Whole pictures that a thread holds: two that it draws on, one that it hands over, one that waits. */
    private static final int PICTURES_AT_HAND = 4;

    private final Excerpt excerpt;
    private final MapOptions options;
    private final Pace pace;
    private final Every every;

    /** The film of the maps of every day of {@code excerpt}, drawn by {@code options}. */
    public MapFilm(Excerpt excerpt, MapOptions options, Pace pace) {
        this(excerpt, options, pace, Every.DAY);
    }

    /** The film of the maps of {@code every} day of {@code excerpt}, drawn by {@code options}. */
    public MapFilm(Excerpt excerpt, MapOptions options, Pace pace, Every every) {
        this.excerpt = excerpt;
        this.options = options;
        this.pace = pace;
        this.every = every;
    }

    /** The days that are shown, first to last. */
    public List<LocalDate> days() {
        return every.days(excerpt);
    }

    /**
     * How long each day is shown, in hundredths of a second, first to last. Where days are left out, nearly every picture
     * shows a change, and none is held for it.
     */
    public List<Integer> centiseconds() {
        Set<LocalDate> held = every.isEachDay() ? Every.changes(excerpt) : Set.of();
        return pace.centiseconds(days().stream().map(held::contains).toList());
    }

    /**
     * Makes the film.
     *
     * @param maker begins the film; it is closed in any case
     * @param shown told after each day
     */
    public void make(Film.Maker maker, Runnable shown) throws IOException {
        List<LocalDate> days = days();
        DayMaps maps = DayMaps.together(excerpt.replay(), options, days);
        int atOnce = threads();
        ExecutorService workers = DrawingThreads.pool(atOnce);
        Deque<Future<Stretch>> begun = new ArrayDeque<>();
        try (Showing showing = new Showing(maker, centiseconds(), shown)) {
            for (int from = 0; from < days.size(); from += STRETCH) {
                List<LocalDate> some = days.subList(from, Math.min(days.size(), from + STRETCH));
                begun.add(workers.submit(() -> Stretch.draw(maps, some)));
                if (begun.size() > atOnce) {
                    showing.show(DrawingThreads.await(begun.remove()));
                }
            }
            while (!begun.isEmpty()) {
                showing.show(DrawingThreads.await(begun.remove()));
            }
            showing.finish();
        } finally {
            workers.shutdownNow();
        }
    }

    private int threads() {
        long pictureBytes = 4L * options.widthPx() * options.widthPx();
        long fit = Runtime.getRuntime().maxMemory() / 4 / (PICTURES_AT_HAND * pictureBytes);
        return (int) Math.max(1, Math.min(fit, Runtime.getRuntime().availableProcessors()));
    }
}
