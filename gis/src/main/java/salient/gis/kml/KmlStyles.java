package salient.gis.kml;

import java.util.Map;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.out.Xml;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;

/**
 * The styles of a legend. KML has no hatches, no dashes, and nothing beneath a line or around a sign: areas are plain, lines
 * drawn through.
 */
final class KmlStyles {
    /** Google Earth draws a picture of an icon 32 pixels wide. */
    private static final double ICON = 32;

    private static final String PLACE_LABELS = "0.7";

    /** A balloon that says what the feature says, and offers no directions to get there. */
    private static final String BALLOON = "<h3 dir=\"auto\">$[name]</h3>$[description]";

    private final Legend legend;
    private final String signs;

    /** @param signs the folder of the pictures of signs */
    KmlStyles(Legend legend, String signs) {
        this.legend = legend;
        this.signs = signs;
    }

    /** The id of the style of {@code look} in {@code layer}. */
    static String id(LayerName layer, String look) {
        return layer.token() + "." + look;
    }

    /** The id of the style of what has no look of its own in {@code layer}. */
    static String id(LayerName layer) {
        return layer.token();
    }

    /** Adds the styles of {@code layer}. */
    void write(Layer layer, Xml xml) {
        Map<String, Symbol> looks = legend.of(layer.name());
        style(id(layer.name()), xml, () -> {
            if (!looks.isEmpty()) {
                invisible(xml);
            }
        });
        for (Map.Entry<String, Symbol> look : looks.entrySet()) {
            style(id(layer.name(), look.getKey()), xml, () -> body(look.getValue(), layer.name(), xml));
        }
    }

    private static void style(String id, Xml xml, Runnable body) {
        xml.open("Style", "id", id);
        body.run();
        xml.open("BalloonStyle").text("text", BALLOON).close("BalloonStyle");
        xml.close("Style");
    }

    /** What the legend of a layer does not speak of is there to be found, and not drawn. */
    private static void invisible(Xml xml) {
        xml.open("IconStyle").text("scale", "0").close("IconStyle");
        xml.open("LabelStyle").text("scale", "0").close("LabelStyle");
        line(PlainColor.NOTHING, 0, xml);
        xml.open("PolyStyle").text("fill", "0").text("outline", "0").close("PolyStyle");
    }

    private void body(Symbol symbol, LayerName layer, Xml xml) {
        if (symbol instanceof Symbol.Sign sign) {
            sign(sign, layer, xml);
        } else if (symbol instanceof Symbol.Line line) {
            line(PlainColor.of(line.color(), 1), line.width(), xml);
        } else if (symbol instanceof Symbol.Area area) {
            area(area, xml);
        }
    }

    private static void line(String color, double width, Xml xml) {
        xml.open("LineStyle").text("color", color).text("width", number(width)).close("LineStyle");
    }

    private void sign(Symbol.Sign sign, LayerName layer, Xml xml) {
        xml.open("IconStyle")
                .text("color", PlainColor.of(sign.color(), 1))
                .text("scale", number(sign.size() / ICON))
                .open("Icon")
                .text("href", signs + "/" + Signs.file(sign.form()))
                .close("Icon")
                .close("IconStyle");
        xml.open("LabelStyle")
                .text("scale", layer == LayerName.PLACES ? PLACE_LABELS : "0")
                .close("LabelStyle");
    }

    private static void area(Symbol.Area area, Xml xml) {
        area.edge().ifPresent(edge -> line(PlainColor.of(edge.color(), edge.opacity()), edge.width(), xml));
        xml.open("PolyStyle").text("color", PlainColor.of(area));
        if (area.color().isEmpty() && area.hatch().isEmpty()) {
            xml.text("fill", "0");
        }
        if (area.edge().isEmpty()) {
            xml.text("outline", "0");
        }
        xml.close("PolyStyle");
    }

    private static String number(double number) {
        return Double.toString(Math.round(number * 100) / 100.0);
    }
}
