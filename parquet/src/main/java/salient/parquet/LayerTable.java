package salient.parquet;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;

/** The features of a layer as rows, in their order. What a layer says goes in as values and never as text of a query. */
final class LayerTable {
    private static final String NAME = "layer";

    private final Layer layer;
    private final DuckDb database;
    private final WKBWriter geometries = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);

    LayerTable(Layer layer, DuckDb database) {
        this.layer = layer;
        this.database = database;
    }

    /** Puts all of it in. */
    void fill() throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.execute("CREATE TABLE " + NAME + " (" + columns() + ", geometry GEOMETRY('OGC:CRS84'))");
        }
        try (DuckDBAppender rows = database.connection().createAppender("main", NAME);
                Stream<Feature> features = layer.features()) {
            for (Feature feature : (Iterable<Feature>) features::iterator) {
                append(feature, rows);
            }
        }
    }

    private String columns() {
        return layer.fields().stream()
                .map(field -> '"' + field.name().replace("\"", "\"\"") + "\" " + type(field.type()))
                .collect(Collectors.joining(", "));
    }

    private static String type(Field.Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case DAY -> "DATE";
            case YES_NO -> "BOOLEAN";
        };
    }

    private void append(Feature feature, DuckDBAppender rows) throws SQLException {
        rows.beginRow();
        for (Optional<?> value : feature.values()) {
            if (value.isPresent()) {
                append(value.get(), rows);
            } else {
                rows.appendNull();
            }
        }
        Geometry geometry = feature.geometry();
        if (geometry.isEmpty()) {
            rows.appendNull();
        } else {
            rows.append(geometries.write(geometry));
        }
        rows.endRow();
    }

    private static void append(Object value, DuckDBAppender rows) throws SQLException {
        if (value instanceof String text) {
            rows.append(text);
        } else if (value instanceof Long whole) {
            rows.append((long) whole);
        } else if (value instanceof Double decimal) {
            rows.append((double) decimal);
        } else if (value instanceof LocalDate day) {
            rows.append(day);
        } else {
            rows.append((boolean) value);
        }
    }

    /** Writes all of it into a new file at {@code path}. */
    void copyTo(Path path, Dataset dataset) throws SQLException {
        try (PreparedStatement copy = database.connection()
                .prepareStatement("COPY " + NAME + " TO ? (FORMAT parquet, GEOPARQUET_VERSION 'BOTH', COMPRESSION zstd,"
                        + " KV_METADATA {title: ?, description: ?, attribution: ?})")) {
            copy.setString(1, path.toString());
            copy.setString(2, dataset.title() + ": " + layer.title());
            copy.setString(3, dataset.description());
            copy.setString(4, dataset.attribution());
            copy.execute();
        }
    }
}
