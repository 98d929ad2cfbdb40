package salient.gis.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Header;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;

/** What a file says of itself before its features. */
final class HeaderTable {
    private HeaderTable() {}

    /** The header of {@code layer}, its length before it. */
    static byte[] bytes(Dataset dataset, Layer layer, FeatureOrder order) {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int name = builder.createString(layer.name().token());
        int title = builder.createString(dataset.title() + ": " + layer.title());
        int description = builder.createString(dataset.description() + "\n" + dataset.attribution());
        int envelope = envelope(order.extent(), builder);
        int columns = columns(layer.fields(), builder);
        int crs = crs(dataset.crs(), builder);
        Header.startHeader(builder);
        Header.addName(builder, name);
        Header.addTitle(builder, title);
        Header.addDescription(builder, description);
        if (envelope != 0) {
            Header.addEnvelope(builder, envelope);
        }
        Header.addGeometryType(builder, FgbTypes.type(layer.shape()));
        Header.addColumns(builder, columns);
        Header.addFeaturesCount(builder, order.count());
        Header.addIndexNodeSize(builder, order.nodeSize());
        Header.addCrs(builder, crs);
        builder.finishSizePrefixed(Header.endHeader(builder));
        return builder.sizedByteArray();
    }

    /** 0 if it is of nothing. */
    private static int envelope(Envelope extent, FlatBufferBuilder builder) {
        return extent.isNull()
                ? 0
                : Header.createEnvelopeVector(
                        builder, new double[] {extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()});
    }

    private static int columns(List<Field> fields, FlatBufferBuilder builder) {
        int[] columns = new int[fields.size()];
        for (int i = 0; i < columns.length; i++) {
            int name = builder.createString(fields.get(i).name());
            int meaning = builder.createString(fields.get(i).meaning());
            Column.startColumn(builder);
            Column.addName(builder, name);
            Column.addDescription(builder, meaning);
            Column.addType(builder, FgbTypes.type(fields.get(i).type()));
            columns[i] = Column.endColumn(builder);
        }
        return Header.createColumnsVector(builder, columns);
    }

    private static int crs(int code, FlatBufferBuilder builder) {
        int authority = builder.createString("EPSG");
        Crs.startCrs(builder);
        Crs.addOrg(builder, authority);
        Crs.addCode(builder, code);
        return Crs.endCrs(builder);
    }
}
