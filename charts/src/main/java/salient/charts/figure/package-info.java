/**
 * Figures for reports, drawn to a specification: maps and charts at their size in print, with heading and caption.
 *
 * <p>May use draw, map, chart and all of sim. What a figure may be asked to be is for {@code salient.figure} to say;
 * files are written elsewhere.
 */
package salient.charts.figure;
