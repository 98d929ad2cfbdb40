/**
 * What every picture is made of: the display list, what writes one down from Java2D, its players (PNG, SVG, PDF), the typeface and the colours. May use the
 * campaign's sides and java.awt; what a map or a chart shows must not go in.
 */
package salient.charts.draw;
