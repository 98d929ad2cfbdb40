/**
 * The replay page: one file of HTML that shows a run, or several readings of one campaign side by side, without a
 * network. Java writes what is known (the record, as JSON) and puts the page together; the scripts and styles lie in the
 * resources of this package and do the drawing. May use everything in {@code sim} and {@code salient.charts.draw};
 * nothing is judged or measured here.
 */
package salient.charts.page;
