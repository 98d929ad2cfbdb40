package salient.charts.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.charts.chart.AgreementMatrixChart;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.chart.ComparisonChart;
import salient.charts.chart.ComparisonCharts;
import salient.charts.draw.DisplayList;
import salient.charts.map.DifferenceMaps;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.charts.map.ReadingsMap;
import salient.compare.Compared;
import salient.run.ReplayPair;
import salient.run.RunDraft;

/** Draws the pictures of a comparison of two readings, as many at a time as there are processors. */
final class ComparisonPictures {
    private final ReplayPair pair;
    private final RunDraft draft;
    private final Progress progress;

    ComparisonPictures(ReplayPair pair, RunDraft draft, Progress progress) {
        this.pair = pair;
        this.draft = draft;
        this.progress = progress;
    }

    /**
     * Adds {@code charts/} to the draft, and a map of the days of {@code every} on which the two part; the worst day is
     * among them, also as a vector.
     */
    void draw(Every every) {
        List<Runnable> tasks = new ArrayList<>();
        for (ComparisonChart chart : ComparisonCharts.charts()) {
            tasks.add(() -> write("charts/" + chart.name(), chart.draw(pair), draft));
        }
        DifferenceMaps maps = DifferenceMaps.of(pair, MapOptions.DEFAULT);
        SortedSet<LocalDate> days = new TreeSet<>(every.days(List.of(pair.a(), pair.b()), pair.days()));
        pair.compared().worstDay().ifPresent(days::add);
        days.retainAll(maps.days());
        for (LocalDate day : days) {
            tasks.add(() -> draft.write(name(day) + ".png", maps.png(day)));
        }
        pair.compared().worstDay().ifPresent(day -> {
            tasks.add(() -> draft.write(name(day) + ".svg", maps.svg(day)));
            tasks.add(() -> readings(List.of(pair), day, draft));
        });
        progress.begin(new Step.DrawingComparison(
                days.size(), ComparisonCharts.charts().size(), tasks.size()));
        new DrawingTasks(draft, progress).run(tasks);
    }

    /** Adds the sheet of the readings of {@code pairs} on {@code day}. */
    private static void readings(List<ReplayPair> pairs, LocalDate day, RunDraft draft) {
        DisplayList sheet = ReadingsMap.draw(pairs, day);
        draft.write("maps/readings-" + day + ".png", ReadingsMap.png(sheet));
        draft.write("maps/readings-" + day + ".svg", ReadingsMap.svg(sheet));
    }

    /** Adds what several readings, every two of them paired, are drawn on together. */
    static void ofAll(List<ReplayPair> pairs, RunDraft draft) {
        write("charts/" + AgreementMatrixChart.name(), AgreementMatrixChart.draw(pairs), draft);
        Compared.worstDay(pairs.stream().map(ReplayPair::compared).toList())
                .ifPresent(day -> readings(pairs, day, draft));
    }

    private static String name(LocalDate day) {
        return "maps/difference-" + day;
    }

    private static void write(String name, ChartPage page, RunDraft draft) {
        draft.write(name + ".png", ChartWriter.png(page));
        draft.write(name + ".svg", ChartWriter.svg(page));
    }
}
