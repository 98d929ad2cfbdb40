package salient.gis.polygons;

import org.locationtech.jts.geom.Geometry;
import salient.place.Control;

/**
 * Ground and what is so on it.
 *
 * @param layer of the archive to which it belongs; empty if it has none
 * @param word whose it is, in the archive's own word
 * @param polygons valid, WGS 84 degrees, x = longitude
 */
record Held(String layer, String word, Control control, Geometry polygons) {}
