/**
 * What is asked of GeoTools, and nothing else: conditions in ECQL, coordinate systems by number and in words, grids of hexagons. The
 * only user of {@code org.geotools} in this module. Coordinate systems are looked up in a database of EPSG's, which unpacks
 * itself into the folder for temporary files when it is first asked for, and not before.
 *
 * <p>May use {@code gis.layer}, {@code gis.out} and {@code problem}, which quotes.
 */
package salient.gis.geotools;
