package salient.gis.polygons;

import org.locationtech.jts.geom.Geometry;
import salient.place.Control;

/**
 * Ground and what is so on it.
 *
 * @param word whose it is, in the archive's own word
 * @param polygons valid, WGS 84 degrees, x = longitude
 */
record Held(String word, Control control, Geometry polygons) {}
