/**
 * Layers as tables of comma-separated values, for spreadsheets and DuckDB: points as longitude and latitude, other shapes
 * as well-known text.
 *
 * <p>May use {@code gis.out}, {@code gis.layer} and {@code table}, which takes formulas apart.
 */
package salient.gis.csv;
