package salient.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.map.DayMaps;
import salient.charts.map.MapOptions;
import salient.run.Excerpt;
import salient.run.RunDraft;

/** Draws the pictures of a run, as many at a time as there are processors. */
final class Pictures {
    private final Excerpt excerpt;
    private final RunDraft draft;
    private final Progress progress;

    Pictures(Excerpt excerpt, RunDraft draft, Progress progress) {
        this.excerpt = excerpt;
        this.draft = draft;
        this.progress = progress;
    }

    /** Adds {@code maps/} and {@code charts/} to the draft; stops early if that has failed. */
    void draw() {
        List<Runnable> tasks = new ArrayList<>();
        for (Chart chart : ChartBook.charts()) {
            tasks.add(() -> draw(chart));
        }
        DayMaps maps = DayMaps.of(excerpt.replay(), MapOptions.DEFAULT);
        for (LocalDate day : excerpt.days().stream().toList()) {
            tasks.add(() -> draft.write("maps/" + day + ".png", maps.png(day)));
        }
        progress.step(
                "drawing " + Plain.count(excerpt.days().days(), "map") + " and "
                        + Plain.count(ChartBook.charts().size(), "chart"),
                tasks.size());
        new DrawingTasks(draft, progress).run(tasks);
    }

    private void draw(Chart chart) {
        ChartPage page = chart.draw(excerpt);
        draft.write("charts/" + chart.name() + ".png", ChartWriter.png(page));
        draft.write("charts/" + chart.name() + ".svg", ChartWriter.svg(page));
    }
}
