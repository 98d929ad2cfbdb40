package salient.gis.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import salient.gis.out.Antimeridian;

/** Writes geometries as RFC 7946 has them: section 3.1. */
public final class GeoJsonGeometry {
    /** About a centimetre: what vertices of cells have. */
    private static final int DECIMALS = 7;

    private GeoJsonGeometry() {}

    /** Writes {@code geometry}, whose longitudes may go on beyond the 180th meridian, as a value of {@code json}. */
    static void write(Geometry geometry, JsonGenerator json) throws IOException {
        Geometry cut = Antimeridian.cut(geometry);
        if (cut.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        members(cut, json);
        json.writeEndObject();
    }

    /** Writes what {@code geometry}, which is not empty, has into the object of {@code json} that is open. */
    public static void members(Geometry geometry, JsonGenerator json) throws IOException {
        Geometry cut = Antimeridian.cut(geometry);
        json.writeStringField("type", type(cut));
        json.writeFieldName("coordinates");
        coordinates(cut, json);
    }

    private static String type(Geometry geometry) {
        return geometry instanceof LinearRing ? "LineString" : geometry.getGeometryType();
    }

    private static void coordinates(Geometry geometry, JsonGenerator json) throws IOException {
        if (geometry instanceof Point point) {
            position(point.getCoordinate(), json);
        } else if (geometry instanceof LineString line) {
            positions(line.getCoordinateSequence(), false, json);
        } else if (geometry instanceof Polygon polygon) {
            polygon(polygon, json);
        } else if (geometry instanceof GeometryCollection several) {
            json.writeStartArray();
            for (int i = 0; i < several.getNumGeometries(); i++) {
                coordinates(several.getGeometryN(i), json);
            }
            json.writeEndArray();
        }
    }

    private static void polygon(Polygon polygon, JsonGenerator json) throws IOException {
        json.writeStartArray();
        ring(polygon.getExteriorRing(), true, json);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            ring(polygon.getInteriorRingN(hole), false, json);
        }
        json.writeEndArray();
    }

    /** Outer rings run counter-clockwise, holes clockwise. */
    private static void ring(LinearRing ring, boolean counterClockwise, JsonGenerator json) throws IOException {
        CoordinateSequence points = ring.getCoordinateSequence();
        positions(points, Orientation.isCCW(points) != counterClockwise, json);
    }

    private static void positions(CoordinateSequence points, boolean backwards, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < points.size(); i++) {
            position(points.getCoordinate(backwards ? points.size() - 1 - i : i), json);
        }
        json.writeEndArray();
    }

    private static void position(Coordinate at, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(rounded(at.x));
        json.writeNumber(rounded(at.y));
        json.writeEndArray();
    }

    private static String rounded(double degrees) {
        BigDecimal rounded = BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
