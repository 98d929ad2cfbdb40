package salient.charts.chart;

import org.jfree.chart.plot.Plot;

/**
 * A plot on a page, under a heading of its own.
 *
 * @param heading what it shows and in which unit
 * @param heightPx height of the plot with its axes, without the heading
 */
record Panel(String heading, Plot plot, int heightPx) {
    Panel {
        heading = Words.clean(heading);
    }
}
