/**
 * What a figure for a report is asked to be: its content, the ground it shows, its size and its files.
 *
 * <p>May use place. Plain values that know nothing of drawing; {@code read} makes them from a file, and whoever draws
 * looks at nothing else.
 */
package salient.figure;
