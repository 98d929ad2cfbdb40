package salient.read;

import org.locationtech.jts.geom.Geometry;
import salient.place.PlaceId;
import salient.problem.Origin;

/**
 * A cell as a file draws it.
 *
 * @param at where in the file
 * @param outline a valid polygon or several, in degrees
 */
record DrawnCell(PlaceId place, Origin at, Geometry outline) {}
