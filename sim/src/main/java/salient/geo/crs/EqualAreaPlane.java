package salient.geo.crs;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.projection.LambertAzimuthalEqualArea;
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

    private final double lon;
    private final MathTransform toPlane;
    private final MathTransform toDegrees;

    private EqualAreaPlane(double lon, MathTransform toPlane, MathTransform toDegrees) {
        this.lon = lon;
        this.toPlane = toPlane;
        this.toDegrees = toDegrees;
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
        // The projection itself, without coordinate systems around it: axes cannot be swapped, no authority is looked
        // up, and start-up takes less than half of the time that CRS.findMathTransform needs.
        LambertAzimuthalEqualArea.Provider projection = new LambertAzimuthalEqualArea.Provider();
        ParameterValueGroup values = projection.getParameters().createValue();
        values.parameter("semi_major").setValue(semiMajorM);
        values.parameter("semi_minor").setValue(semiMinorM);
        values.parameter("latitude_of_center").setValue(lat);
        values.parameter("longitude_of_center").setValue(lon);
        try {
            MathTransform toPlane = projection.createMathTransform(values);
            return new EqualAreaPlane(lon, toPlane, toPlane.inverse());
        } catch (TransformException e) {
            throw new IllegalStateException("the equal-area projection has no inverse", e);
        }
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

    /** Sets {@code point}, a longitude and a latitude in degrees, to the point on the plane, in metres. */
    public void toPlane(double[] point) {
        point[0] = near(point[0], 0);
        transform(toPlane, point);
    }

    /** Sets {@code point}, metres east and north, to the point on the earth, in degrees: {@link #toDegrees(Coordinate)}. */
    public void toDegrees(double[] point) {
        transform(toDegrees, point);
        point[0] = near(point[0], lon);
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

    private static void transform(MathTransform transform, double[] xy) {
        try {
            transform.transform(xy, 0, xy, 0, 1);
        } catch (TransformException e) {
            throw new IllegalArgumentException("no equal-area image of " + xy[0] + ", " + xy[1], e);
        }
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
