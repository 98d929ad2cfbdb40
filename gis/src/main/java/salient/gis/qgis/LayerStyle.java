package salient.gis.qgis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Xml;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;

/**
 * How one layer is shown in QGIS: what its looks are, the days on which each feature is seen, what is written beside it
 * and what is told of it under the pointer.
 */
public final class LayerStyle {
    /** The field with the first second of a feature's days. */
    public static final String BEGINS = "begins";

    /** The field with their last second. */
    public static final String ENDS = "ends";

    /** The version whose files these are. */
    static final String VERSION = "3.22.0";

    private final Layer layer;
    private final Map<String, Symbol> symbols;
    private final boolean dated;

    /**
     * The style of {@code layer}.
     *
     * @param seen the looks that its features have; of others the legend of the layer says nothing
     * @param dated whether it has the fields {@link #BEGINS} and {@link #ENDS}
     */
    public LayerStyle(Layer layer, Legend legend, Set<String> seen, boolean dated) {
        this.layer = layer;
        this.symbols = legend.of(layer.name()).entrySet().stream()
                .filter(look -> seen.contains(look.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        this.dated = dated;
    }

    /** Which layer it is of. */
    LayerName of() {
        return layer.name();
    }

    /** Whether anything of it is said by the legend. */
    public boolean isPlain() {
        return symbols.isEmpty();
    }

    /** The style in QGIS's own terms. */
    public String qml() {
        Xml xml = new Xml().declared("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
        xml.open("qgis", "version", VERSION, "styleCategories", "AllStyleCategories", "labelsEnabled", labels());
        addTo(xml);
        return xml.end().toString();
    }

    /** The style as OGC's Symbology Encoding 1.1 has it. */
    public String sld() {
        return SldStyle.of(layer, symbols);
    }

    /** Whether names are written beside features. */
    String labels() {
        return layer.name() == LayerName.PLACES && has("name") ? "1" : "0";
    }

    /** Adds what a style and a layer of a project have in common. */
    void addTo(Xml xml) {
        if (dated) {
            xml.open(
                    "temporal",
                    "enabled",
                    "1",
                    "mode",
                    "2",
                    "startField",
                    BEGINS,
                    "endField",
                    ENDS,
                    "limitMode",
                    "1",
                    "accumulate",
                    "0",
                    "durationUnit",
                    "min",
                    "fixedDuration",
                    "0");
            xml.open("fixedRange").empty("start").empty("end").end().end();
        }
        if (!isPlain()) {
            addRenderer(xml);
        }
        if (labels().equals("1")) {
            addLabels(xml);
        }
        xml.text("layerOpacity", "1");
        MapTip tip = new MapTip(layer.fields());
        xml.text("previewExpression", tip.name());
        xml.text("mapTip", tip.html());
        xml.text("layerGeometryType", geometryType(layer.shape()));
    }

    private void addRenderer(Xml xml) {
        xml.open(
                "renderer-v2",
                "type",
                "categorizedSymbol",
                "attr",
                Legend.FIELD,
                "symbollevels",
                layer.shape() == Shape.LINE ? "1" : "0",
                "enableorderby",
                "0",
                "forceraster",
                "0");
        xml.open("categories");
        List<Map.Entry<String, Symbol>> looks = List.copyOf(symbols.entrySet());
        for (int i = 0; i < looks.size(); i++) {
            xml.empty(
                    "category",
                    "render",
                    "true",
                    "symbol",
                    String.valueOf(i),
                    "value",
                    looks.get(i).getKey(),
                    "label",
                    ProjectText.plain(looks.get(i).getValue().label()));
        }
        xml.end().open("symbols");
        QgisSymbols drawn = new QgisSymbols(xml);
        for (int i = 0; i < looks.size(); i++) {
            drawn.add(looks.get(i).getValue(), String.valueOf(i));
        }
        xml.end().end();
    }

    private void addLabels(Xml xml) {
        xml.open("labeling", "type", "simple").open("settings", "calloutType", "simple");
        xml.open(
                "text-style",
                "fieldName",
                "name",
                "isExpression",
                "0",
                "fontFamily",
                "DejaVu Sans",
                "fontSize",
                "8",
                "fontWeight",
                "50",
                "fontSizeUnit",
                "Point",
                "textColor",
                "28,27,32,255",
                "textOpacity",
                "1",
                "multilineHeight",
                "1");
        xml.empty(
                "text-buffer",
                "bufferDraw",
                "1",
                "bufferSize",
                "0.8",
                "bufferSizeUnits",
                "MM",
                "bufferColor",
                "255,255,255,255",
                "bufferOpacity",
                "0.85",
                "bufferJoinStyle",
                "128",
                "bufferNoFill",
                "1");
        xml.end();
        // Round the point, where there is room, the best place first: QGIS calls it "cartographic".
        xml.empty(
                "placement",
                "placement",
                "6",
                "predefinedPositionOrder",
                "TR,TL,BR,BL,R,L,TSR,BSR",
                "dist",
                "0.6",
                "distUnits",
                "MM",
                "offsetType",
                "1",
                "priority",
                "5");
        xml.empty("rendering", "drawLabels", "1", "displayAll", "0", "obstacle", "1");
        xml.end().end();
    }

    private boolean has(String name) {
        return layer.fields().stream().map(Field::name).anyMatch(name::equals);
    }

    private static String geometryType(Shape shape) {
        return switch (shape) {
            case POINT -> "0";
            case LINE -> "1";
            case POLYGON -> "2";
        };
    }
}
