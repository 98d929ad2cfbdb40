/**
 * Control maps in motion: how long each is shown, what changes from one to the next, and films as files. May use
 * an excerpt of a replay, {@code salient.charts.draw} and {@code salient.charts.map}; what a map shows must not go in.
 */
package salient.charts.film;
