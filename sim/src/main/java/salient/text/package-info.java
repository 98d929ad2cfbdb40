/**
 * Text with positions: tables, YAML and GeoJSON whose every cell knows its file, line and column, the names that a cell may
 * hold, and the limits of them all.
 *
 * <p>May use {@code workspace}, {@code problem}, {@code place}, {@code time} and {@code digest}. What the columns and keys mean is the business of {@code read}
 * and {@code archive}.
 */
package salient.text;
