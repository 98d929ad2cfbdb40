/**
 * The replay page: one file of HTML that shows a run, or several readings of one campaign side by side, without a
 * network. Java writes what there is to say of each place and day (the record, as packed JSON: what is found, the
 * case for it, a day's news, silences) and puts the page together; the scripts and styles lie in the resources of this package, lay it
 * out and animate it, and decide nothing. May use what a replay holds, {@code salient.charts.draw} and
 * {@code salient.charts.look}; nothing is judged or measured here: what a reading says of a day or a place is worked out
 * in {@code salient.telling}.
 */
package salient.charts.page;
