package salient.gis.shapefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.gis.layer.Shape;
import salient.gis.out.Pieces;

/** The shapes of a layer and their index: files whose heads say how long they are and what they cover. */
final class Shapes {
    private static final int HEAD = 100;
    private static final int RECORD_HEAD = 8;
    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;

    private final ShapeRecord record;
    private final Pieces pieces;
    private final Envelope covered = new Envelope();
    private long length = HEAD;

    /** @param pieces none yet; each shape becomes one */
    Shapes(Shape shape, Pieces pieces) {
        this.record = ShapeRecord.of(shape);
        this.pieces = pieces;
    }

    void add(Geometry geometry) throws IOException {
        byte[] content = record.content(geometry);
        pieces.add(content);
        covered.expandToInclude(geometry.getEnvelopeInternal());
        length += RECORD_HEAD + content.length;
    }

    /** How long the file of shapes is, in bytes. */
    long length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(head(length));
        ByteBuffer recordHead = ByteBuffer.allocate(RECORD_HEAD);
        for (int i = 0; i < pieces.count(); i++) {
            recordHead.clear().putInt(i + 1).putInt(pieces.length(i) / 2);
            out.write(recordHead.array());
            out.write(pieces.get(i));
        }
    }

    void writeIndexTo(OutputStream out) throws IOException {
        out.write(head(HEAD + (long) RECORD_HEAD * pieces.count()));
        ByteBuffer entry = ByteBuffer.allocate(RECORD_HEAD);
        long begins = HEAD;
        for (int i = 0; i < pieces.count(); i++) {
            entry.clear().putInt(Math.toIntExact(begins / 2)).putInt(pieces.length(i) / 2);
            out.write(entry.array());
            begins += RECORD_HEAD + pieces.length(i);
        }
    }

    /** Lengths count words of two bytes. */
    private byte[] head(long bytes) {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putInt(FILE_CODE).position(24).putInt(Math.toIntExact(bytes / 2)).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(VERSION).putInt(record.type());
        if (!covered.isNull()) {
            head.putDouble(covered.getMinX())
                    .putDouble(covered.getMinY())
                    .putDouble(covered.getMaxX())
                    .putDouble(covered.getMaxY());
        }
        return head.array();
    }
}
