package salient.charts.chart;

import salient.run.Replay;

/** One chart: what it is called and how it is drawn from a replay. Immutable; drawing twice gives the same page. */
public interface Chart {
    /** Its file name without an ending; lower-case letters and hyphens, kept for good. */
    String name();

    /** What its page is headed. */
    String title();

    /** The page of this chart for {@code replay}. */
    ChartPage draw(Replay replay);
}
