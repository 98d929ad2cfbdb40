package salient.gis.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import salient.gis.layer.Shape;

/** One shape of a type. What is empty becomes a null shape. Outer rings run with the clock, holes against it. */
enum ShapeRecord {
    POINT(1),
    POLY_LINE(3),
    POLYGON(5);

    private static final int NULL_SHAPE = 0;

    private final int type;

    ShapeRecord(int type) {
        this.type = type;
    }

    static ShapeRecord of(Shape shape) {
        return switch (shape) {
            case POINT -> POINT;
            case LINE -> POLY_LINE;
            case POLYGON -> POLYGON;
        };
    }

    /** Its number in the format. */
    int type() {
        return type;
    }

    /** The content of the record of {@code geometry}, without its head. */
    byte[] content(Geometry geometry) {
        if (geometry.isEmpty()) {
            return bytes(Integer.BYTES).putInt(NULL_SHAPE).array();
        }
        return this == POINT ? point((Point) geometry.getGeometryN(0)) : parts(geometry);
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] point(Point point) {
        return bytes(Integer.BYTES + 2 * Double.BYTES)
                .putInt(type)
                .putDouble(point.getX())
                .putDouble(point.getY())
                .array();
    }

    private byte[] parts(Geometry geometry) {
        List<CoordinateSequence> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            addParts(geometry.getGeometryN(i), parts);
        }
        int points = parts.stream().mapToInt(CoordinateSequence::size).sum();
        byte[] record = new byte[(3 + parts.size()) * Integer.BYTES + (4 + 2 * points) * Double.BYTES];
        ByteBuffer content = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
        Envelope box = geometry.getEnvelopeInternal();
        content.putInt(type)
                .putDouble(box.getMinX())
                .putDouble(box.getMinY())
                .putDouble(box.getMaxX())
                .putDouble(box.getMaxY())
                .putInt(parts.size())
                .putInt(points);
        int first = 0;
        for (CoordinateSequence part : parts) {
            content.putInt(first);
            first += part.size();
        }
        for (CoordinateSequence part : parts) {
            for (int i = 0; i < part.size(); i++) {
                content.putDouble(part.getX(i)).putDouble(part.getY(i));
            }
        }
        return record;
    }

    private static void addParts(Geometry one, List<CoordinateSequence> parts) {
        if (one instanceof Polygon polygon) {
            parts.add(turned(polygon.getExteriorRing(), false));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                parts.add(turned(polygon.getInteriorRingN(i), true));
            }
        } else {
            parts.add(((LineString) one).getCoordinateSequence());
        }
    }

    private static CoordinateSequence turned(LineString ring, boolean againstTheClock) {
        CoordinateSequence points = ring.getCoordinateSequence();
        return Orientation.isCCW(points) == againstTheClock
                ? points
                : ring.reverse().getCoordinateSequence();
    }
}
