package salient.charts.report;

import java.util.ArrayList;
import java.util.List;
import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ChartPage;
import salient.charts.figure.BareFigures;
import salient.run.Excerpt;
import salient.run.Replay;

/** Every chart of the run that shows something, and why the others do not. */
final class ChartsSection {
    private ChartsSection() {}

    static List<Block> of(Replay replay, BareFigures figures) {
        List<Block> blocks = new ArrayList<>();
        Excerpt whole = Excerpt.whole(replay);
        blocks.add(new Block.Heading(1, "Charts"));
        for (Chart chart : ChartBook.shown(whole)) {
            if (chart.ofModel()) {
                continue; // stands in the section on the model
            }
            ChartPage page = chart.draw(whole);
            blocks.add(new Block.Heading(2, page.title()));
            // The sources, which every chart names, have a section of their own.
            String caption = page.caption().isEmpty() ? "" : page.caption().get(0);
            blocks.add(new Block.Picture(figures.chart(page), caption, "Chart: " + page.title() + ". " + caption));
        }
        List<String> empty = ChartBook.leftOut(whole);
        if (!empty.isEmpty()) {
            blocks.add(new Block.Heading(2, "Charts left out"));
            blocks.add(new Block.Bullets(empty));
        }
        return blocks;
    }
}
