/**
 * What every picture is made of: the display list and its players (PNG, SVG), the typeface and the colours. May use the
 * campaign's sides and java.awt; what a map or a chart shows must not go in.
 */
package salient.charts.draw;
