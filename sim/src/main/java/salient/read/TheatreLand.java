package salient.read;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import salient.geo.Areas;
import salient.geo.Theatre;
import salient.place.Position;

/** The land of the theatre as the gazetteer is checked against it. */
final class TheatreLand {
    /** Metres in a degree of latitude on a sphere with the earth's mean radius, 6,371,009 m. */
    private static final double METRES_PER_DEGREE = 111_195.08;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Envelope box;
    private final double shrink;
    private final PointOnGeometryLocator inside;
    private final IndexedFacetDistance outline;

    TheatreLand(Theatre theatre) {
        Geometry land = Areas.common(theatre.area(), theatre.land());
        this.box = theatre.area().getEnvelopeInternal();
        // Degrees of longitude are shorter than those of latitude; on this plane both have the latter's length.
        this.shrink = Math.cos(Math.toRadians(box.centre().getY()));
        Geometry plane = AffineTransformation.scaleInstance(shrink, 1).transform(land);
        this.inside = new IndexedPointInAreaLocator(plane);
        this.outline = new IndexedFacetDistance(plane);
    }

    /** {@code lon} in the turn of longitudes in which the theatre is drawn. */
    double turned(double lon) {
        return Longitudes.around(box.centre().x).of(lon);
    }

    /** Whether {@code position} lies in the box around the study area. */
    boolean inBox(Position position) {
        return box.contains(position.lon(), position.lat());
    }

    /** How far off the land {@code position} is, in metres to within one in a hundred; 0 on it. */
    double metresOff(Position position) {
        Coordinate point = new Coordinate(position.lon() * shrink, position.lat());
        if (inside.locate(point) != Location.EXTERIOR) {
            return 0;
        }
        return METRES_PER_DEGREE * outline.distance(FACTORY.createPoint(point));
    }
}
