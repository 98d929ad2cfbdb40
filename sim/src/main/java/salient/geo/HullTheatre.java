package salient.geo;

import java.util.Collection;
import java.util.List;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Position;

/**
 * A theatre for places of which nobody has drawn one: the convex hull of their points, and a margin around it. All of it
 * is taken for land, and so is what maps show around it, for want of a coast.
 */
public final class HullTheatre {
    /** A straight side is straight on the plane; in degrees it takes a point at least every so many metres. */
    private static final double LONGEST_SIDE_M = 20_000;

    /** Quarter circles of the margin's corners are cut into as many sides. */
    private static final int SIDES_OF_CORNER = 16;

    /** About ten metres. */
    private static final double UNITS_PER_DEGREE = 1e4;

    private static final double MOST_BEYOND_DEGREES = 5;
    private static final double FARTHEST_NORTH = 89.9;

    private HullTheatre() {}

    /**
     * The theatre around {@code points}, in WGS 84 degrees; longitudes go on beyond 180 degrees where it crosses the
     * antimeridian.
     *
     * @param points one or more
     * @param marginKm how far beyond the hull it reaches, more than zero
     */
    public static Theatre around(Collection<Position> points, double marginKm) {
        List<Coordinate> turned = turned(points);
        Coordinate middle = middle(turned);
        EqualAreaPlane plane = EqualAreaPlane.centredOn(middle.y, middle.x - 360 * Math.rint(middle.x / 360));
        Geometry hull = new GeometryFactory()
                .createMultiPointFromCoords(turned.stream().map(plane::toPlane).toArray(Coordinate[]::new))
                .convexHull();
        Geometry area = Densifier.densify(hull.buffer(marginKm * 1000, SIDES_OF_CORNER), LONGEST_SIDE_M);
        Geometry degrees = plane.toDegrees(area);
        degrees.apply(new Rounded(middle.x));
        Polygon noLand = degrees.getFactory().createPolygon();
        return new Theatre(degrees, around(degrees), noLand).bridging(Theatre.USUAL_BRIDGE_KM);
    }

    /** As much beyond {@code area} as maps show of what lies around it. */
    private static Geometry around(Geometry area) {
        Envelope box = area.getEnvelopeInternal();
        double beyond = Math.min(MOST_BEYOND_DEGREES, Math.max(box.getWidth(), box.getHeight()));
        return area.getFactory()
                .toGeometry(new Envelope(
                        Rounded.rounded(box.getMinX() - beyond),
                        Rounded.rounded(box.getMaxX() + beyond),
                        Rounded.rounded(Math.max(-FARTHEST_NORTH, box.getMinY() - beyond)),
                        Rounded.rounded(Math.min(FARTHEST_NORTH, box.getMaxY() + beyond))));
    }

    /** The points with longitudes from the one after the widest stretch without any, on beyond 180 degrees. */
    private static List<Coordinate> turned(Collection<Position> points) {
        double[] lons =
                points.stream().mapToDouble(Position::longitude).sorted().toArray();
        double first = lons[0];
        double widest = lons[0] + 360 - lons[lons.length - 1];
        for (int i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widest) {
                widest = lons[i] - lons[i - 1];
                first = lons[i];
            }
        }
        double west = first;
        return points.stream()
                .map(at -> new Coordinate(at.longitude() < west ? at.longitude() + 360 : at.longitude(), at.lat()))
                .toList();
    }

    private static Coordinate middle(List<Coordinate> points) {
        return new GeometryFactory()
                .createMultiPointFromCoords(points.toArray(Coordinate[]::new))
                .getEnvelopeInternal()
                .centre();
    }

    /** Rounds each point and turns its longitude to where {@code middle} is. */
    private record Rounded(double middle) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            double lon = points.getX(i);
            double near = lon - 360 * Math.rint((lon - middle) / 360);
            points.setOrdinate(i, CoordinateSequence.X, rounded(near));
            points.setOrdinate(i, CoordinateSequence.Y, rounded(points.getY(i)));
        }

        private static double rounded(double degrees) {
            return Math.rint(degrees * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
