package salient.cli;

import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.chart.ComparisonChart;
import salient.charts.chart.ComparisonCharts;
import salient.charts.draw.DisplayList;
import salient.charts.map.DifferenceMap;
import salient.run.ReplayPair;
import salient.run.RunDraft;

/** Draws the pictures of a comparison. */
final class ComparisonPictures {
    private final ReplayPair pair;
    private final RunDraft draft;

    ComparisonPictures(ReplayPair pair, RunDraft draft) {
        this.pair = pair;
        this.draft = draft;
    }

    /** Adds {@code charts/} to the draft, and a map of the day on which the two part most, if they do. */
    void draw() {
        pair.compared().worstDay().ifPresent(day -> {
            DisplayList map = DifferenceMap.draw(pair, day);
            draft.write("maps/difference-" + day + ".png", DifferenceMap.png(map));
            draft.write("maps/difference-" + day + ".svg", DifferenceMap.svg(map));
        });
        for (ComparisonChart chart : ComparisonCharts.charts()) {
            ChartPage page = chart.draw(pair);
            draft.write("charts/" + chart.name() + ".png", ChartWriter.png(page));
            draft.write("charts/" + chart.name() + ".svg", ChartWriter.svg(page));
        }
    }
}
