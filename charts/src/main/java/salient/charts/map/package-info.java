/**
 * The daily control maps: what a day's map shows and where it stands on the sheet. May use what a replay holds and
 * {@code salient.charts.draw} and {@code salient.charts.look}; judging, areas and files must not go in.
 */
package salient.charts.map;
