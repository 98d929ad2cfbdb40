/**
 * What every picture is made of: the display list, what takes one down from Java2D, its players (PNG, SVG, PDF), the
 * typeface, the inks and the themes. May use the campaign's sides, java.awt and PDFBox; what a map or a chart shows
 * must not go in.
 */
package salient.charts.draw;
