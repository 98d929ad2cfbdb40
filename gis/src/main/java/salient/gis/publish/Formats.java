package salient.gis.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import salient.gis.csv.CsvFormat;
import salient.gis.flatgeobuf.FlatGeobufFormat;
import salient.gis.geojson.GeoJsonFormat;
import salient.gis.geopackage.GeoPackageFormat;
import salient.gis.kml.KmlFormat;
import salient.gis.linkedplaces.LinkedPlacesFormat;
import salient.gis.linkedplaces.LpTsvFormat;
import salient.gis.out.LayerFormat;
import salient.gis.shapefile.ShapefileFormat;

/** The formats in which layers can be written: those of this module, and of modules beside it that are there. */
public final class Formats {
    /** The format of a module that need not be there. */
    public static final String GEOPARQUET = "geoparquet";

    private Formats() {}

    /** All of them, in the order in which they are listed. A new format is a line here. */
    public static List<LayerFormat> all() {
        List<LayerFormat> formats = new ArrayList<>(List.of(
                new GeoPackageFormat(),
                new GeoJsonFormat(),
                new KmlFormat(),
                new ShapefileFormat(),
                new FlatGeobufFormat(),
                new CsvFormat(),
                new LinkedPlacesFormat(),
                new LpTsvFormat()));
        ServiceLoader.load(LayerFormat.class).forEach(formats::add);
        return List.copyOf(formats);
    }

    /** Their words. */
    public static List<String> tokens() {
        return all().stream().map(LayerFormat::token).toList();
    }

    /** The format that {@code token} names. */
    public static Optional<LayerFormat> find(String token) {
        return all().stream().filter(format -> format.token().equals(token)).findFirst();
    }
}
