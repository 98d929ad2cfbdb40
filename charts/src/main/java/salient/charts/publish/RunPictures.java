package salient.charts.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.draw.PictureFormat;
import salient.charts.map.DayMaps;
import salient.charts.map.LikelySheet;
import salient.run.Excerpt;
import salient.run.RunDraft;

/** Draws the pictures of a run, as many at a time as there are processors. */
final class RunPictures {
    /** Days whose maps are drawn in a row, each over the one before: few, so that no thread is left with many at the end. */
    private static final int STRETCH = 4;

    private final Excerpt excerpt;
    private final RunDraft draft;
    private final PictureOptions options;
    private final Progress progress;

    RunPictures(Excerpt excerpt, RunDraft draft, PictureOptions options, Progress progress) {
        this.excerpt = excerpt;
        this.draft = draft;
        this.options = options;
        this.progress = progress;
    }

    /** Adds {@code maps/}, {@code charts/} and the replay page to the draft; stops early if that has failed. */
    void draw() {
        List<Runnable> tasks = new ArrayList<>();
        // The longest first, so that all threads end at about the same time.
        tasks.add(() -> draft.write(ReadingsPage.FILE, ReadingsPage.page(List.of(excerpt.replay()), excerpt.days())));
        List<Chart> charts = ChartBook.shown(excerpt);
        for (Chart chart : charts) {
            tasks.add(() -> draw(chart));
        }
        DayMaps maps = DayMaps.of(excerpt.replay(), options.maps());
        List<LocalDate> days = options.step(excerpt.days()).days(excerpt);
        for (PictureFormat format : options.mapFormats()) {
            tasks.addAll(inStretches("", days, format, maps::pngs, maps::file));
        }
        excerpt.replay().judgement().modelled().ifPresent(model -> {
            LikelySheet sheets = new LikelySheet(excerpt.replay(), options.maps());
            for (PictureFormat format : options.mapFormats()) {
                tasks.addAll(inStretches("model-", days, format, sheets::pngs, sheets::file));
            }
        });
        progress.begin(new Step.DrawingRun(days.size(), charts.size(), tasks.size()));
        new DrawingTasks(draft, progress).run(tasks);
    }

    /** Draws several days in a row as PNG files. */
    private interface Pngs {
        void draw(List<LocalDate> days, BiConsumer<LocalDate, byte[]> each);
    }

    private List<Runnable> inStretches(
            String name,
            List<LocalDate> days,
            PictureFormat format,
            Pngs pngs,
            BiFunction<LocalDate, PictureFormat, byte[]> files) {
        BiConsumer<LocalDate, byte[]> write =
                (day, file) -> draft.write("maps/" + name + day + "." + format.token(), file);
        List<Runnable> tasks = new ArrayList<>();
        for (int from = 0; from < days.size(); from += STRETCH) {
            List<LocalDate> some = days.subList(from, Math.min(days.size(), from + STRETCH));
            tasks.add(() -> {
                if (format == PictureFormat.PNG) {
                    pngs.draw(some, write);
                } else {
                    some.forEach(day -> write.accept(day, files.apply(day, format)));
                }
            });
        }
        return tasks;
    }

    private void draw(Chart chart) {
        ChartPage page = chart.draw(excerpt);
        for (PictureFormat format : options.chartFormats()) {
            draft.write(
                    "charts/" + chart.name() + "." + format.token(),
                    ChartWriter.file(page, format, options.maps().theme()));
        }
    }
}
