package salient.gis.flatgeobuf;

import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.GeometryType;
import salient.gis.layer.Field;
import salient.gis.layer.Shape;

/** What types are called here. */
final class FgbTypes {
    private FgbTypes() {}

    /** Days are date-times in the format, which has no other type for them. */
    static int type(Field.Type type) {
        return switch (type) {
            case TEXT -> ColumnType.String;
            case INTEGER -> ColumnType.Long;
            case DECIMAL -> ColumnType.Double;
            case DAY -> ColumnType.DateTime;
            case YES_NO -> ColumnType.Bool;
        };
    }

    /** Lines and polygons are multiple, each of them: a file has one type. */
    static int type(Shape shape) {
        return switch (shape) {
            case POINT -> GeometryType.Point;
            case LINE -> GeometryType.MultiLineString;
            case POLYGON -> GeometryType.MultiPolygon;
        };
    }
}
