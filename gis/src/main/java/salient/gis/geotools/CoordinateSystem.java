package salient.gis.geotools;

import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchIdentifierException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A coordinate system in two dimensions out of EPSG's list, into which geometries go vertex by vertex: x or longitude
 * before y or latitude, whatever EPSG says of its axes.
 */
public final class CoordinateSystem {
    private static final String NOT_LISTED =
            "is no coordinate system of two axes that EPSG lists; write one such as" + " EPSG:4326 or EPSG:32637";

    private final String name;
    private final MathTransform fromDegrees;
    private final Envelope use;

    private CoordinateSystem(String name, MathTransform fromDegrees, Envelope use) {
        this.name = name;
        this.fromDegrees = fromDegrees;
        this.use = use;
    }

    /**
     * The system that has the number {@code code}.
     *
     * @throws WrongSystemException if there is none that points on the earth can be taken into
     */
    public static CoordinateSystem of(int code) throws WrongSystemException {
        try {
            CoordinateReferenceSystem system = CRS.decode("EPSG:" + code, true);
            if (system.getCoordinateSystem().getDimension() != 2) {
                throw new WrongSystemException(NOT_LISTED);
            }
            MathTransform transform = CRS.findMathTransform(CRS.decode("EPSG:4326", true), system, true);
            String name = system.getName().getCode();
            return new CoordinateSystem(name, transform, use(CRS.getGeographicBoundingBox(system)));
        } catch (NoSuchIdentifierException e) {
            throw new WrongSystemException("is projected by the method " + e.getIdentifierCode()
                    + ", by which points cannot be taken into it here; write another, or leave out --crs and have what is"
                    + " written transformed by another program, such as ogr2ogr");
        } catch (FactoryException e) {
            throw new WrongSystemException(NOT_LISTED);
        }
    }

    private static Envelope use(GeographicBoundingBox box) {
        // Across the antimeridian, as a box that goes on beyond it.
        double east = box.getEastBoundLongitude() < box.getWestBoundLongitude()
                ? box.getEastBoundLongitude() + 360
                : box.getEastBoundLongitude();
        return new Envelope(
                box.getWestBoundLongitude(), east, box.getSouthBoundLatitude(), box.getNorthBoundLatitude());
    }

    /** What EPSG calls it. */
    public String name() {
        return name;
    }

    /** Whether any of {@code degrees} lies where the system is meant to be used. */
    public boolean isMeantFor(Envelope degrees) {
        return use.intersects(degrees);
    }

    /**
     * {@code degrees}, WGS 84, longitude before latitude, in this system.
     *
     * @throws IllegalArgumentException if a vertex has no image in it
     */
    public Geometry of(Geometry degrees) {
        try {
            return JTS.transform(degrees, fromDegrees);
        } catch (TransformException e) {
            throw new IllegalArgumentException("no image of " + degrees.getEnvelopeInternal() + " in " + name, e);
        }
    }
}
