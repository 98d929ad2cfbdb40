/**
 * The equal-area plane on which ground is measured. The only user of GeoTools ({@code org.geotools}); takes and gives
 * JTS geometry. Nothing about places, cells or campaigns goes in, and no coordinate system by number: the database of
 * those takes a second to open and writes to the temporary folder.
 */
package salient.geo.crs;
