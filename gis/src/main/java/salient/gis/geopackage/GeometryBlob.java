package salient.gis.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Geometries as a GeoPackage has them: a head with the box around them, then well-known binary. Of one thread. */
final class GeometryBlob {
    private static final int HEAD = 8;
    private static final int BOX = 4 * Double.BYTES;
    private static final byte LITTLE_ENDIAN = 0b0000_0001;
    private static final byte WITH_BOX = 0b0000_0010;
    private static final byte EMPTY = 0b0001_0000;

    private final WKBWriter writer = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
    private final int crs;

    GeometryBlob(int crs) {
        this.crs = crs;
    }

    /** {@code geometry}; a line or polygon as a collection of one, so that a table has one type. */
    byte[] of(Geometry geometry) {
        byte[] wkb = writer.write(several(geometry));
        boolean boxed = !geometry.isEmpty() && geometry.getDimension() > 0;
        ByteBuffer blob = ByteBuffer.allocate(HEAD + (boxed ? BOX : 0) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) (LITTLE_ENDIAN | (boxed ? WITH_BOX : 0) | (geometry.isEmpty() ? EMPTY : 0)))
                .putInt(crs);
        if (boxed) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX())
                    .putDouble(box.getMaxX())
                    .putDouble(box.getMinY())
                    .putDouble(box.getMaxY());
        }
        return blob.put(wkb).array();
    }

    private static Geometry several(Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            return geometry.getFactory().createMultiPolygon(new Polygon[] {polygon});
        }
        if (geometry instanceof LineString line) {
            return geometry.getFactory().createMultiLineString(new LineString[] {line});
        }
        return geometry;
    }
}
