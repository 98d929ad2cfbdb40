/**
 * GeoParquet and Parquet, in a module of its own: DuckDB, which writes them, is larger than everything else together.
 * Whoever has it on the class path has the formats; nothing else knows of it.
 *
 * <p>May use {@code columns}, {@code gis.out} and {@code gis.layer}.
 */
package salient.parquet;
