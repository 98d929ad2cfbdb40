/**
 * Illustrated reports on one scenario: what goes in, and how it is laid out as HTML and as PDF.
 *
 * <p>May use draw, map, chart, figure and what a replay holds. Files are written elsewhere.
 */
package salient.charts.report;
