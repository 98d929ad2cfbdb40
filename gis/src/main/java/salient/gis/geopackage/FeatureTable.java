package salient.gis.geopackage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.style.Legend;
import salient.time.DaySpan;

/** The table of one layer, filled feature by feature, and the index of where they lie. */
final class FeatureTable {
    /** The key of a feature, from 1. */
    static final String KEY = "fid";

    static final String GEOMETRY = "geom";

    private static final int BATCH = 1000;

    private final Connection connection;
    private final Layer layer;
    private final List<Field> fields;
    private final int crs;
    private final ShownTime time;
    private final Envelope extent = new Envelope();
    private final SortedSet<String> looks = new TreeSet<>();

    FeatureTable(Connection connection, Layer layer, int crs) {
        this.connection = connection;
        this.layer = layer;
        this.crs = crs;
        this.time = new ShownTime(layer.fields());
        this.fields = new ArrayList<>(layer.fields());
        fields.addAll(time.fields());
    }

    /** Its name. */
    String name() {
        return layer.name().token();
    }

    /** What its rows say, in the order of its columns, beyond key and geometry. */
    List<Field> fields() {
        return fields;
    }

    /** The box around all features; of nothing if there is none. */
    Envelope extent() {
        return extent;
    }

    /** The looks that features have. */
    SortedSet<String> looks() {
        return looks;
    }

    /** Whether each feature says from when until when it is shown. */
    boolean isDated() {
        return time.isKnown();
    }

    /** The days from the first to the last of its features; empty if they say none. */
    Optional<DaySpan> days() {
        return time.days();
    }

    /** The type of its geometries. */
    String geometryType() {
        return switch (layer.shape()) {
            case POINT -> "POINT";
            case LINE -> "MULTILINESTRING";
            case POLYGON -> "MULTIPOLYGON";
        };
    }

    /** Makes the table, and writes all features and the index of where they lie. */
    void write() throws SQLException, IOException {
        Sqlite.run(connection, "CREATE TABLE \"" + name() + "\" (" + columns() + ")");
        Sqlite.run(connection, "CREATE VIRTUAL TABLE \"" + index() + "\" USING rtree(id, minx, maxx, miny, maxy)");
        fill();
        // The triggers that keep the index need functions that SQLite itself has not: they come when all is written.
        for (String trigger : Script.read("spatial-index.sql")) {
            Sqlite.run(
                    connection,
                    trigger.replace("<t>", name()).replace("<c>", GEOMETRY).replace("<i>", KEY));
        }
    }

    private String index() {
        return "rtree_" + name() + "_" + GEOMETRY;
    }

    private String columns() {
        return Stream.concat(
                        Stream.of(KEY + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", GEOMETRY + " " + geometryType()),
                        fields.stream()
                                .map(field -> quoted(field) + " " + (time.isOf(field) ? "DATETIME" : type(field))))
                .collect(Collectors.joining(", "));
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case DECIMAL -> "REAL";
            case DAY -> "DATE";
            case YES_NO -> "BOOLEAN";
        };
    }

    private static String quoted(Field field) {
        return '"' + field.name().replace("\"", "\"\"") + '"';
    }

    private void fill() throws SQLException {
        String marks = ", ?".repeat(fields.size());
        GeometryBlob blob = new GeometryBlob(crs);
        int look = layer.fields().stream().map(Field::name).toList().indexOf(Legend.FIELD);
        try (PreparedStatement row =
                        connection.prepareStatement("INSERT INTO \"" + name() + "\" VALUES (?, ?" + marks + ")");
                PreparedStatement box =
                        connection.prepareStatement("INSERT INTO \"" + index() + "\" VALUES (?, ?, ?, ?, ?)");
                Stream<Feature> features = layer.features()) {
            int key = 0;
            for (Iterator<Feature> all = features.iterator(); all.hasNext(); ) {
                Feature feature = all.next();
                key++;
                row.setInt(1, key);
                row.setBytes(2, blob.of(feature.geometry()));
                setValues(row, feature.values());
                row.addBatch();
                addBox(box, key, feature.geometry());
                if (look >= 0) {
                    feature.values().get(look).ifPresent(token -> looks.add(token.toString()));
                }
                if (key % BATCH == 0) {
                    row.executeBatch();
                    box.executeBatch();
                }
            }
            row.executeBatch();
            box.executeBatch();
        }
    }

    private void setValues(PreparedStatement row, List<Optional<?>> values) throws SQLException {
        int at = 3;
        for (Optional<?> value : values) {
            set(row, at++, value);
        }
        for (Optional<String> moment : time.of(values)) {
            set(row, at++, moment);
        }
    }

    private static void set(PreparedStatement row, int at, Optional<?> value) throws SQLException {
        Object given = value.orElse(null);
        if (given instanceof Long whole) {
            row.setLong(at, whole);
        } else if (given instanceof Double decimal) {
            row.setDouble(at, decimal);
        } else if (given instanceof Boolean yes) {
            row.setInt(at, yes ? 1 : 0);
        } else {
            // Days and texts.
            row.setString(at, given == null ? null : given.toString());
        }
    }

    private void addBox(PreparedStatement box, int key, Geometry geometry) throws SQLException {
        if (geometry.isEmpty()) {
            return;
        }
        Envelope around = geometry.getEnvelopeInternal();
        extent.expandToInclude(around);
        box.setInt(1, key);
        box.setDouble(2, around.getMinX());
        box.setDouble(3, around.getMaxX());
        box.setDouble(4, around.getMinY());
        box.setDouble(5, around.getMaxY());
        box.addBatch();
    }
}
