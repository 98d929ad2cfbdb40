package salient.gis.kml;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import salient.gis.out.Antimeridian;
import salient.gis.out.Xml;

/**
 * Geometries, in degrees with seven decimals: to about a centimetre. Lines and areas follow the terrain. Outer rings run
 * against the clock and inner ones with it.
 */
final class KmlGeometry {
    private static final double UNITS = 1e7;

    private KmlGeometry() {}

    /** Adds {@code geometry}, cut where longitudes end, and nothing if it is empty. */
    static void write(Geometry geometry, Xml xml) {
        writeCut(Antimeridian.cut(geometry), xml);
    }

    private static void writeCut(Geometry geometry, Xml xml) {
        if (geometry.isEmpty()) {
            return;
        }
        if (geometry.getNumGeometries() == 1) {
            writeOne(geometry.getGeometryN(0), xml);
            return;
        }
        xml.open("MultiGeometry");
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            writeOne(geometry.getGeometryN(i), xml);
        }
        xml.close("MultiGeometry");
    }

    private static void writeOne(Geometry one, Xml xml) {
        if (one instanceof Point point) {
            xml.open("Point");
            coordinates(point.getCoordinateSequence(), false, xml);
            xml.close("Point");
        } else if (one instanceof LineString line) {
            xml.open("LineString").text("tessellate", "1");
            coordinates(line.getCoordinateSequence(), false, xml);
            xml.close("LineString");
        } else if (one instanceof Polygon polygon) {
            polygon(polygon, xml);
        } else {
            throw new IllegalArgumentException("no point, line or polygon: " + one.getGeometryType());
        }
    }

    private static void polygon(Polygon polygon, Xml xml) {
        xml.open("Polygon").text("tessellate", "1");
        ring("outerBoundaryIs", polygon.getExteriorRing(), true, xml);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring("innerBoundaryIs", polygon.getInteriorRingN(i), false, xml);
        }
        xml.close("Polygon");
    }

    private static void ring(String boundary, LinearRing ring, boolean againstTheClock, Xml xml) {
        CoordinateSequence points = ring.getCoordinateSequence();
        xml.open(boundary).open("LinearRing");
        coordinates(points, Orientation.isCCW(points) != againstTheClock, xml);
        xml.close("LinearRing").close(boundary);
    }

    private static void coordinates(CoordinateSequence points, boolean backwards, Xml xml) {
        xml.open("coordinates");
        for (int i = 0; i < points.size(); i++) {
            int at = backwards ? points.size() - 1 - i : i;
            if (i > 0) {
                xml.numbers().append(' ');
            }
            degrees(points.getX(at), xml.numbers());
            degrees(points.getY(at), xml.numbers().append(','));
        }
        xml.close("coordinates");
    }

    private static void degrees(double degrees, StringBuilder to) {
        long units = Math.round(degrees * UNITS);
        if (units < 0) {
            to.append('-');
        }
        long whole = Math.abs(units) / (long) UNITS;
        long rest = Math.abs(units) % (long) UNITS;
        to.append(whole);
        if (rest != 0) {
            String decimals = Long.toString(rest + (long) UNITS);
            int end = decimals.length();
            while (decimals.charAt(end - 1) == '0') {
                end--;
            }
            to.append('.').append(decimals, 1, end);
        }
    }
}
