package salient.gis.qgis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.out.Xml;
import salient.time.DaySpan;

/**
 * A project of QGIS beside a file with layers, which it names by a path from where it lies: its layers in their order, and
 * the days from the first to the last, one a step, and a layout to print the map of a day.
 */
public final class QgisProject {
    /** Web Mercator: what people are used to, and no country is squeezed. */
    private static final int ON_SCREEN = 3857;

    private final Dataset dataset;
    private final String file;
    private final List<ProjectLayer> layers;
    private final int crs;
    private final Xml xml = new Xml().declared("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");

    /** @param file the name of the file with the layers of {@code dataset}, which are {@code layers} */
    public QgisProject(Dataset dataset, String file, List<ProjectLayer> layers) {
        this.dataset = dataset;
        this.file = file;
        this.layers = List.copyOf(layers);
        this.crs = dataset.crs() == Dataset.WGS84 ? ON_SCREEN : dataset.crs();
    }

    /** The file of the project. */
    public String text() {
        xml.open("qgis", "version", LayerStyle.VERSION, "projectname", ProjectText.plain(dataset.title()));
        xml.empty("homePath", "path", "");
        xml.text("title", ProjectText.plain(dataset.title()));
        xml.open("projectCrs");
        crs(crs);
        xml.end();
        tree();
        extent().ifPresent(this::canvas);
        xml.open("projectlayers");
        inOrder().forEach(this::layer);
        xml.end().open("layerorder");
        inOrder().forEach(layer -> xml.empty("layer", "id", id(layer)));
        xml.end();
        new ProjectProperties(xml, dataset, days()).add();
        PrintLayout layout = new PrintLayout(xml, dataset, days());
        extent().ifPresent(shown -> layout.add(shown, explained(), this::listed));
        return xml.end().toString();
    }

    private Stream<ProjectLayer> inOrder() {
        return Drawer.ALL.stream().flatMap(drawer -> drawer.layers().stream()).flatMap(this::of);
    }

    private Stream<ProjectLayer> of(LayerName name) {
        return layers.stream().filter(layer -> layer.layer().name() == name);
    }

    /** Of more than ten letters: QGIS gives one of its own to a layer whose id is shorter. */
    private static String id(ProjectLayer layer) {
        return "salient_" + layer.layer().name().token();
    }

    private String source(ProjectLayer layer) {
        return "./" + file + "|layername=" + layer.layer().name().token();
    }

    private Optional<DaySpan> days() {
        return layers.stream()
                .flatMap(layer -> layer.days().stream())
                .reduce((a, b) -> new DaySpan(
                        a.from().isBefore(b.from()) ? a.from() : b.from(),
                        a.until().isAfter(b.until()) ? a.until() : b.until()));
    }

    /** QGIS goes by the authority's code, and wants a number of its own to be there, whichever it is. */
    private void crs(int code) {
        xml.open("spatialrefsys").text("srsid", String.valueOf(code));
        xml.text("srid", String.valueOf(code)).text("authid", "EPSG:" + code).end();
    }

    private void tree() {
        xml.open("layer-tree-group");
        for (Drawer drawer : Drawer.ALL) {
            List<ProjectLayer> here = drawer.layers().stream().flatMap(this::of).toList();
            if (here.isEmpty()) {
                continue;
            }
            drawer.group()
                    .ifPresent(group ->
                            xml.open("layer-tree-group", "name", group, "checked", "Qt::Checked", "expanded", "1"));
            here.forEach(this::inTree);
            drawer.group().ifPresent(group -> xml.end());
        }
        xml.end();
    }

    private void inTree(ProjectLayer layer) {
        xml.empty("layer-tree-layer", listed(layer));
    }

    /** How a tree lists it. */
    private String[] listed(ProjectLayer layer) {
        return new String[] {
            "id",
            id(layer),
            "name",
            layer.layer().title(),
            "source",
            source(layer),
            "providerKey",
            "ogr",
            "checked",
            Drawer.isShown(layer.layer().name()) ? "Qt::Checked" : "Qt::Unchecked",
            "expanded",
            layer.layer().name() == LayerName.CONTROL ? "1" : "0"
        };
    }

    /** Layers that a printed legend explains: of the areas the first, as the others have the same colours. */
    private List<ProjectLayer> explained() {
        return Stream.concat(
                        Stream.of(LayerName.CONTROL, LayerName.GROUND)
                                .flatMap(this::of)
                                .limit(1),
                        Stream.of(LayerName.FRONT, LayerName.PLACES).flatMap(this::of))
                .toList();
    }

    /** The box around all layers, with a margin, in the coordinates of the project; empty if nothing lies anywhere. */
    private Optional<Envelope> extent() {
        Envelope extent = new Envelope();
        layers.forEach(layer -> extent.expandToInclude(layer.extent()));
        if (extent.isNull()) {
            return Optional.empty();
        }
        Envelope shown = dataset.crs() == crs ? extent : WebMercator.of(extent);
        shown.expandBy(0.03 * Math.max(shown.getWidth(), shown.getHeight()));
        return Optional.of(shown);
    }

    private void canvas(Envelope shown) {
        xml.open("mapcanvas", "name", "theMapCanvas", "annotationsVisible", "1");
        xml.text("units", dataset.crs() == crs ? "unknown" : "meters").open("extent");
        xml.text("xmin", String.valueOf(shown.getMinX())).text("ymin", String.valueOf(shown.getMinY()));
        xml.text("xmax", String.valueOf(shown.getMaxX())).text("ymax", String.valueOf(shown.getMaxY()));
        xml.end().text("rotation", "0").open("destinationsrs");
        crs(crs);
        xml.end().end();
    }

    private void layer(ProjectLayer layer) {
        xml.open(
                "maplayer",
                "type",
                "vector",
                "geometry",
                geometry(layer.layer().shape()),
                "styleCategories",
                "AllStyleCategories",
                "labelsEnabled",
                layer.style().labels(),
                "simplifyDrawingHints",
                "1",
                "simplifyLocal",
                "1",
                "simplifyDrawingTol",
                "1",
                "readOnly",
                "0");
        xml.text("id", id(layer)).text("datasource", source(layer));
        xml.text("layername", layer.layer().title()).open("srs");
        crs(dataset.crs());
        xml.end().open("resourceMetadata");
        xml.text("title", layer.layer().title()).text("abstract", ProjectText.withoutMarkup(dataset.description()));
        xml.text("rights", ProjectText.withoutMarkup(dataset.attribution())).end();
        xml.text("provider", "ogr", "encoding", "UTF-8");
        layer.style().addTo(xml);
        xml.end();
    }

    private static String geometry(Shape shape) {
        return switch (shape) {
            case POINT -> "Point";
            case LINE -> "Line";
            case POLYGON -> "Polygon";
        };
    }
}
