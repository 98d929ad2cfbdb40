/**
 * KML 2.2, for Google Earth and whatever else shows it: one file, a folder for each layer and in it one for each look.
 *
 * <p>Source of the format: Open Geospatial Consortium, OGC KML, version 2.2.0, OGC 07-147r2, 2008, and its schema.
 * May use {@code gis.out}, {@code gis.style} and {@code gis.layer}.
 */
package salient.gis.kml;
