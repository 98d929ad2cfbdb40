package salient.charts.chart;

import salient.run.ReplayPair;

/** One chart of a comparison, as {@link Chart} is one of a run. */
public interface ComparisonChart {
    /** Its file name without an ending; lower-case letters and hyphens, kept for good. */
    String name();

    /** What its page is headed. */
    String title();

    /** The page of this chart for {@code pair}. */
    ChartPage draw(ReplayPair pair);
}
