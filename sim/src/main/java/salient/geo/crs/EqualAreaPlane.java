package salient.geo.crs;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * A plane that touches the earth at one point and keeps areas true: Lambert's azimuthal equal-area projection on WGS 84.
 * Degrees are x = longitude, y = latitude; metres are x = east, y = north of the centre. Areas are exact; lengths are
 * off by about one part in a thousand at 600 km from the centre. Immutable and safe for threads.
 *
 * <p>Source: J. P. Snyder, Map Projections: A Working Manual, US Geological Survey Professional Paper 1395, 1987, pages
 * 187 to 190.
 */
public final class EqualAreaPlane {
    /** WGS 84, NIMA TR8350.2, third edition, 2000, table 3.1. */
    private static final double WGS84_SEMI_MAJOR_M = 6_378_137.0;

    private static final double WGS84_INVERSE_FLATTENING = 298.257223563;

    private final double lat;
    private final double lon;
    private final AuthalicLatitude authalic;
    private final double sinCentre;
    private final double cosCentre;
    /** What east is stretched by and north shrunk, so that the scale at the centre is true in all directions. */
    private final double stretch;

    private EqualAreaPlane(double lat, double lon, AuthalicLatitude authalic) {
        this.lat = lat;
        this.lon = lon;
        this.authalic = authalic;
        double phi = Math.toRadians(lat);
        sinCentre = authalic.sine(Math.sin(phi));
        cosCentre = cosine(sinCentre);
        stretch = isPolar() ? 1 : authalic.parallelRadiusM(phi) / (authalic.radiusM() * cosCentre);
    }

    /**
     * The plane that touches the earth at a latitude and a longitude, in degrees.
     *
     * @throws IllegalArgumentException if there is no such point
     */
    public static EqualAreaPlane centredOn(double lat, double lon) {
        double semiMinorM = WGS84_SEMI_MAJOR_M * (1 - 1 / WGS84_INVERSE_FLATTENING);
        return onEllipsoid(lat, lon, WGS84_SEMI_MAJOR_M, semiMinorM);
    }

    static EqualAreaPlane onEllipsoid(double lat, double lon, double semiMajorM, double semiMinorM) {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no plane is centred on latitude %s, longitude %s", lat, lon));
        }
        return new EqualAreaPlane(lat, lon, new AuthalicLatitude(semiMajorM, semiMinorM));
    }

    /** At a pole the cosines of the equations are 0, and so is what they divide by: the limit is taken instead. */
    private boolean isPolar() {
        return Math.abs(lat) == 90;
    }

    private static double cosine(double sine) {
        return Math.sqrt(Math.max(0, 1 - sine * sine));
    }

    /** The point on the plane, in metres, of {@code degrees}. */
    public Coordinate toPlane(Coordinate degrees) {
        double[] point = {degrees.x, degrees.y};
        toPlane(point);
        return new Coordinate(point[0], point[1]);
    }

    /** The point on the earth, in degrees, of {@code metres}; its longitude lies within 180 degrees of the centre. */
    public Coordinate toDegrees(Coordinate metres) {
        double[] point = {metres.x, metres.y};
        toDegrees(point);
        return new Coordinate(point[0], point[1]);
    }

    /**
     * Sets {@code point}, a longitude and a latitude in degrees, to the point on the plane, in metres.
     *
     * @throws IllegalArgumentException if it has none: it lies opposite the centre, or is no point on the earth
     */
    public void toPlane(double[] point) {
        double east = Math.toRadians(near(point[0], lon) - lon);
        double sine = authalic.sine(Math.sin(Math.toRadians(point[1])));
        double cosine = cosine(sine);
        double cosineNorth = cosine * Math.cos(east);
        double fromOpposite = 1 + sinCentre * sine + cosCentre * cosineNorth;
        double scale = authalic.radiusM() * Math.sqrt(2 / fromOpposite);
        set(
                point,
                Math.abs(point[1]) <= 90 && fromOpposite > 1e-10,
                scale * stretch * cosine * Math.sin(east),
                scale / stretch * (cosCentre * sine - sinCentre * cosineNorth));
    }

    /**
     * Sets {@code point}, metres east and north, to the point on the earth, in degrees: {@link #toDegrees(Coordinate)}.
     *
     * @throws IllegalArgumentException if it has none: it lies farther out than the point opposite the centre
     */
    public void toDegrees(double[] point) {
        double x = point[0] / stretch;
        double y = point[1] * stretch;
        double rho = Math.hypot(x, y);
        double half = rho / (2 * authalic.radiusM());
        double angle = 2 * Math.asin(half);
        double sinAngle = Math.sin(angle);
        double cosAngle = Math.cos(angle);
        double north = rho == 0 ? 0 : y * sinAngle / rho;
        double sine = cosAngle * sinCentre + north * cosCentre;
        double east = Math.atan2(x * sinAngle, rho * cosCentre * cosAngle - y * sinCentre * sinAngle);
        double longitude = near(lon + Math.toDegrees(east), lon);
        set(point, half <= 1, longitude, Math.toDegrees(authalic.latitude(sine)));
    }

    private static void set(double[] point, boolean exists, double x, double y) {
        if (!exists || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("no equal-area image of " + point[0] + ", " + point[1]);
        }
        point[0] = x;
        point[1] = y;
    }

    /** {@code degrees} of longitude within 180 degrees of {@code middle}. */
    private static double near(double degrees, double middle) {
        return degrees - 360 * Math.ceil((degrees - middle) / 360 - 0.5);
    }

    /** The same geometry on the plane, vertex by vertex: a straight line in degrees is not straight on the plane. */
    public Geometry toPlane(Geometry degrees) {
        return transformed(degrees, this::toPlane);
    }

    /** The same geometry in degrees, vertex by vertex. */
    public Geometry toDegrees(Geometry metres) {
        return transformed(metres, this::toDegrees);
    }

    private static Geometry transformed(Geometry from, UnaryOperator<Coordinate> transform) {
        Geometry copy = from.copy();
        copy.apply(new EachPoint(transform));
        return copy;
    }

    private record EachPoint(UnaryOperator<Coordinate> transform) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            Coordinate to = transform.apply(points.getCoordinateCopy(i));
            points.setOrdinate(i, CoordinateSequence.X, to.x);
            points.setOrdinate(i, CoordinateSequence.Y, to.y);
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
