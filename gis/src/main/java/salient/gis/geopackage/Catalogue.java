package salient.gis.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.qgis.LayerStyle;

/** What a GeoPackage says of its tables: that they are there, what their columns mean, who is to be named for them. */
final class Catalogue {
    /** When everything was changed last: no file tells when it was written. */
    private static final String LONG_AGO = "1970-01-01T00:00:00.000Z";

    private static final Optional<?> NOTHING = Optional.empty();

    private static final String RTREES = "http://www.geopackage.org/spec121/#extension_rtree";

    private final Connection connection;
    private final Dataset dataset;

    Catalogue(Connection connection, Dataset dataset) {
        this.connection = connection;
        this.dataset = dataset;
    }

    /** Says where coordinates are, if in no system that every GeoPackage has. */
    void addCrs() throws SQLException {
        if (dataset.crs() != Dataset.WGS84) {
            add(
                    "gpkg_spatial_ref_sys",
                    "EPSG:" + dataset.crs(),
                    dataset.crs(),
                    "EPSG",
                    dataset.crs(),
                    "undefined",
                    NOTHING);
        }
    }

    /** Says what the table of {@code layer} holds. */
    void add(Layer layer, FeatureTable table) throws SQLException {
        Envelope box = table.extent();
        boolean none = box.isNull();
        add(
                "gpkg_contents",
                table.name(),
                "features",
                layer.title(),
                dataset.title() + ": " + dataset.description(),
                LONG_AGO,
                none ? NOTHING : box.getMinX(),
                none ? NOTHING : box.getMinY(),
                none ? NOTHING : box.getMaxX(),
                none ? NOTHING : box.getMaxY(),
                dataset.crs());
        add("gpkg_geometry_columns", table.name(), FeatureTable.GEOMETRY, table.geometryType(), dataset.crs(), 0, 0);
        add("gpkg_extensions", table.name(), FeatureTable.GEOMETRY, "gpkg_rtree_index", RTREES, "write-only");
        for (Field field : table.fields()) {
            add("gpkg_data_columns", table.name(), field.name(), NOTHING, NOTHING, field.meaning(), NOTHING, NOTHING);
        }
    }

    /** Says of the whole file what it is and who is to be named for it. */
    void addMetadata() throws SQLException {
        add("gpkg_metadata", 1, "dataset", "http://purl.org/dc/terms/", "text/xml", DublinCore.of(dataset));
        add("gpkg_metadata_reference", "geopackage", NOTHING, NOTHING, NOTHING, LONG_AGO, 1, NOTHING);
    }

    /** Adds the table in which QGIS keeps styles, once there are some. */
    void addStyles() throws SQLException {
        add(
                "gpkg_contents",
                "layer_styles",
                "attributes",
                "layer_styles",
                "",
                LONG_AGO,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING);
    }

    /** Adds the style of {@code layer}, by which QGIS shows it. */
    void add(Layer layer, LayerStyle style, int key) throws SQLException {
        add(
                "layer_styles",
                key,
                "",
                "",
                layer.name().token(),
                FeatureTable.GEOMETRY,
                layer.name().token(),
                style.qml(),
                style.sld(),
                1,
                layer.title(),
                "",
                NOTHING,
                LONG_AGO);
    }

    private void add(String table, Object... values) throws SQLException {
        String marks = "?" + ", ?".repeat(values.length - 1);
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i] instanceof Optional<?> none ? none.orElse(null) : values[i]);
            }
            row.executeUpdate();
        }
    }
}
