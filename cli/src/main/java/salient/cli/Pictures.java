package salient.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.draw.PictureFormat;
import salient.charts.map.DayMaps;
import salient.charts.map.Every;
import salient.charts.page.ReplayPage;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.RunDraft;
import salient.time.DaySpan;
import salient.wording.Wording;

/** Draws the pictures of a run, as many at a time as there are processors. */
final class Pictures {
    /** Days whose maps are drawn in a row, each over the one before. */
    private static final int STRETCH = 8;

    /** More maps than anybody looks at one by one. */
    private static final int MANY = 500;

    private final Excerpt excerpt;
    private final RunDraft draft;
    private final PictureOptions options;
    private final Every every;
    private final Progress progress;

    Pictures(Excerpt excerpt, RunDraft draft, PictureOptions options, Every every, Progress progress) {
        this.every = every;
        this.excerpt = excerpt;
        this.draft = draft;
        this.options = options;
        this.progress = progress;
    }

    /** Adds {@code maps/}, {@code charts/} and the replay page to the draft; stops early if that has failed. */
    void draw() {
        List<Runnable> tasks = new ArrayList<>();
        for (Chart chart : ChartBook.charts()) {
            tasks.add(() -> draw(chart));
        }
        DayMaps maps = DayMaps.of(excerpt.replay(), options.ofMaps());
        List<LocalDate> days = every.days(excerpt);
        for (PictureFormat format : options.mapFormats()) {
            for (int from = 0; from < days.size(); from += STRETCH) {
                List<LocalDate> some = days.subList(from, Math.min(days.size(), from + STRETCH));
                tasks.add(() -> draw(maps, some, format));
            }
        }
        tasks.add(() -> draft.write(ReplayPage.FILE, page(List.of(excerpt.replay()), excerpt.days())));
        progress.step(
                "drawing " + Plain.count(days.size(), "map") + " and "
                        + Plain.count(ChartBook.charts().size(), "chart")
                        + (days.size() > MANY ? "; --every week, month or change draws fewer maps" : ""),
                tasks.size());
        new DrawingTasks(draft, progress).run(tasks);
    }

    /** The replay page of {@code replays}, which are of one campaign; it opens with the first. */
    static byte[] page(List<Replay> replays, DaySpan days) {
        return ReplayPage.of(replays, days, new Wording(replays.get(0).inputs().dossier())::says);
    }

    private void draw(DayMaps maps, List<LocalDate> days, PictureFormat format) {
        BiConsumer<LocalDate, byte[]> write = (day, file) -> draft.write("maps/" + day + "." + format.token(), file);
        if (format == PictureFormat.PNG) {
            maps.pngs(days, write);
        } else {
            days.forEach(day -> write.accept(day, maps.file(day, format)));
        }
    }

    private void draw(Chart chart) {
        ChartPage page = chart.draw(excerpt);
        for (PictureFormat format : options.chartFormats()) {
            draft.write(
                    "charts/" + chart.name() + "." + format.token(),
                    ChartWriter.file(page, format, options.ofMaps().theme()));
        }
    }
}
