package salient.gis.flatgeobuf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;

/** Features of a layer, each with its length before it. What there is nothing to say of is not there. */
final class FeatureTable {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Field> fields;
    private final byte geometryType;
    private final FlatBufferBuilder builder = new FlatBufferBuilder();

    FeatureTable(Layer layer) {
        fields = layer.fields();
        geometryType = (byte) FgbTypes.type(layer.shape());
    }

    byte[] bytes(salient.gis.layer.Feature feature) throws IOException {
        builder.clear();
        int geometry = feature.geometry().isEmpty()
                ? 0
                : GeometryConversions.serialize(builder, multiple(feature.geometry()), geometryType);
        int properties = Feature.createPropertiesVector(builder, properties(feature.values()));
        Feature.startFeature(builder);
        if (geometry != 0) {
            Feature.addGeometry(builder, geometry);
        }
        Feature.addProperties(builder, properties);
        builder.finishSizePrefixed(Feature.endFeature(builder));
        return builder.sizedByteArray();
    }

    private static Geometry multiple(Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            return FACTORY.createMultiPolygon(new Polygon[] {polygon});
        }
        if (geometry instanceof LineString line) {
            return FACTORY.createMultiLineString(new LineString[] {line});
        }
        return geometry;
    }

    /** The number of each field that says something, and what it says. */
    private byte[] properties(List<Optional<?>> values) {
        ByteArrayOutputStream properties = new ByteArrayOutputStream();
        for (int i = 0; i < fields.size(); i++) {
            if (values.get(i).isPresent()) {
                byte[] value = value(fields.get(i).type(), values.get(i).get());
                properties.writeBytes(bytes(Short.BYTES + value.length)
                        .putShort((short) i)
                        .put(value)
                        .array());
            }
        }
        return properties.toByteArray();
    }

    private static byte[] value(Field.Type type, Object value) {
        return switch (type) {
            case TEXT, DAY -> text(value.toString());
            case INTEGER -> bytes(Long.BYTES).putLong((Long) value).array();
            case DECIMAL -> bytes(Double.BYTES).putDouble((Double) value).array();
            case YES_NO -> new byte[] {(byte) ((Boolean) value ? 1 : 0)};
        };
    }

    private static byte[] text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return bytes(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8).array();
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
