package salient.charts.publish;

import java.util.List;
import salient.charts.chart.ChartBook;
import salient.run.Excerpt;
import salient.run.RunFolder;

/** A run, and where it stands. */
public record PublishedRun(Excerpt excerpt, RunFolder folder) {
    /** Why charts that would show nothing have no file, in sentences. */
    public List<String> chartsLeftOut() {
        return ChartBook.leftOut(excerpt);
    }
}
