package salient.geo;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A stretch of border over water.
 *
 * @param line degrees, x = longitude
 * @param leftFace the face on the bank on the left hand
 * @param rightFace the face on the bank on the right hand
 */
record Bridge(List<Coordinate> line, int leftFace, int rightFace) {}
