package salient.gis.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import salient.place.Place;
import salient.place.Position;

/** The points of places. */
final class Points {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Points() {}

    /** The point of {@code place}, which has one. */
    static Point of(Place place) {
        Position at = place.position().orElseThrow();
        return FACTORY.createPoint(new Coordinate(at.lon(), at.lat()));
    }
}
