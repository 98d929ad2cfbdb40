/**
 * GeoPackage: a database of SQLite with a table for each layer, an index of where features lie, what each field means, and
 * styles for QGIS; beside it a project of QGIS that opens it.
 *
 * <p>Source: OGC 12-128r17, GeoPackage Encoding Standard 1.3.0, with its extensions for R-trees, metadata and schemas;
 * {@code layer_styles} is QGIS's own. May use {@code gis.qgis}, {@code gis.out}, {@code gis.style} and {@code gis.layer}.
 */
package salient.gis.geopackage;
