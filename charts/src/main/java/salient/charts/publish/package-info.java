/**
 * Publishing: from a campaign that was read to files on disk. Runs with their maps, charts and page, comparisons, what
 * each source moves, figures, reports and films.
 *
 * <p>May use every other room of this module and sim, but for the judge. It decides the order of the work, how many pictures are
 * drawn at once, and that nothing half done is ever seen; what is drawn is for the other rooms to say, and words on the
 * way are for whoever listens to {@code Progress}.
 */
package salient.charts.publish;
