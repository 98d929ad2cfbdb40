/**
 * Figures for reports, drawn to a specification: maps and charts at their size in print, with heading and caption.
 *
 * <p>May use draw, map, chart and what a replay holds. A specification is plain values, read from a file with everything
 * wrong with it told at once; files are written elsewhere.
 */
package salient.charts.figure;
