package salient.gis.geopackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.gis.qgis.LayerStyle;
import salient.gis.qgis.ProjectLayer;
import salient.gis.qgis.QgisProject;

/** A GeoPackage with all layers, and a project of QGIS that shows it. */
public final class GeoPackageFormat implements LayerFormat {
    @Override
    public String token() {
        return "gpkg";
    }

    @Override
    public boolean takesOtherCoordinates() {
        return true;
    }

    /** @throws NoSqliteException if SQLite cannot be loaded here */
    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        String file = dataset.name() + ".gpkg";
        List<ProjectLayer> shown = new ArrayList<>();
        files.make(file, path -> Sqlite.make(path, connection -> shown.addAll(write(dataset, connection))));
        String project = new QgisProject(dataset, file, shown).text();
        files.write(dataset.name() + ".qgs", out -> out.write(project.getBytes(StandardCharsets.UTF_8)));
    }

    /** Fills the database, and says what a project shows of it. */
    static List<ProjectLayer> write(Dataset dataset, Connection connection) throws SQLException, IOException {
        for (String statement : Script.read("tables.sql")) {
            Sqlite.run(connection, statement);
        }
        Catalogue catalogue = new Catalogue(connection, dataset);
        catalogue.addCrs();
        catalogue.addMetadata();
        catalogue.addStyles();
        List<ProjectLayer> shown = new ArrayList<>();
        for (Layer layer : dataset.layers()) {
            FeatureTable table = new FeatureTable(connection, layer, dataset.crs());
            table.write();
            catalogue.add(layer, table);
            LayerStyle style = new LayerStyle(layer, dataset.legend(), table.looks(), table.isDated());
            catalogue.add(layer, style, shown.size() + 1);
            shown.add(new ProjectLayer(layer, style, table.extent(), table.days()));
        }
        return shown;
    }
}
