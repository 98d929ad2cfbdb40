package salient.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.draw.PictureFormat;
import salient.charts.map.DayMaps;
import salient.run.Excerpt;
import salient.run.RunDraft;

/** Draws the pictures of a run, as many at a time as there are processors. */
final class Pictures {
    private final Excerpt excerpt;
    private final RunDraft draft;
    private final PictureOptions options;
    private final Progress progress;

    Pictures(Excerpt excerpt, RunDraft draft, PictureOptions options, Progress progress) {
        this.excerpt = excerpt;
        this.draft = draft;
        this.options = options;
        this.progress = progress;
    }

    /** Adds {@code maps/} and {@code charts/} to the draft; stops early if that has failed. */
    void draw() {
        List<Runnable> tasks = new ArrayList<>();
        for (Chart chart : ChartBook.charts()) {
            tasks.add(() -> draw(chart));
        }
        DayMaps maps = DayMaps.of(excerpt.replay(), options.ofMaps());
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (PictureFormat format : options.mapFormats()) {
                tasks.add(() -> draft.write("maps/" + day + "." + format.token(), maps.file(day, format)));
            }
        }
        progress.step(
                "drawing " + Plain.count(excerpt.days().days(), "map") + " and "
                        + Plain.count(ChartBook.charts().size(), "chart"),
                tasks.size());
        new DrawingTasks(draft, progress).run(tasks);
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
