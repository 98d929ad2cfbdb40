/**
 * The charts of a run: what is counted, how it is plotted, and the page it is printed on. May use a replay, JFreeChart
 * the display list of {@code salient.charts.draw} and {@code salient.charts.look}; maps and files must not go in.
 */
package salient.charts.chart;
