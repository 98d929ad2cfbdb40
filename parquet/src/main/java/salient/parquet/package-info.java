/**
 * GeoParquet, in a module of its own: DuckDB, which writes it, is larger than everything else together. Whoever has it on
 * the class path has the format; nothing else knows of it.
 *
 * <p>May use {@code gis.out} and {@code gis.layer}.
 */
package salient.parquet;
