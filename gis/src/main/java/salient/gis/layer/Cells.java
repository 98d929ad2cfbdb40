package salient.gis.layer;

import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import salient.geo.Coverage;
import salient.place.PlaceId;

/** The ground of single places. */
final class Cells {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Cells() {}

    /** The cell of {@code place}: as many polygons as it is cut into. */
    static MultiPolygon of(Coverage coverage, PlaceId place) {
        return FACTORY.createMultiPolygon(
                coverage.facesOf(place).stream().map(coverage::polygon).toArray(Polygon[]::new));
    }
}
