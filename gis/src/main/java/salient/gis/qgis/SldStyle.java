package salient.gis.qgis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import salient.gis.layer.Layer;
import salient.gis.out.Xml;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;

/**
 * The style of a layer as a Styled Layer Descriptor, for programs other than QGIS: a rule for each look.
 *
 * <p>Source: OGC 05-077r4, Symbology Encoding 1.1.0; marks that hatch are those of QGIS and GeoServer.
 */
final class SldStyle {
    private final Xml xml = new Xml().declared("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    private SldStyle() {}

    /** The style of {@code layer}, whose looks are {@code symbols}. */
    static String of(Layer layer, Map<String, Symbol> symbols) {
        SldStyle style = new SldStyle();
        style.add(layer, symbols);
        return style.xml.toString();
    }

    private void add(Layer layer, Map<String, Symbol> symbols) {
        xml.open(
                "StyledLayerDescriptor",
                "version",
                "1.1.0",
                "xmlns",
                "http://www.opengis.net/sld",
                "xmlns:ogc",
                "http://www.opengis.net/ogc",
                "xmlns:se",
                "http://www.opengis.net/se");
        xml.open("NamedLayer").text("se:Name", layer.name().token());
        xml.open("UserStyle").text("se:Name", layer.name().token()).open("se:FeatureTypeStyle");
        symbols.forEach((look, symbol) -> {
            xml.open("se:Rule").text("se:Name", look);
            xml.open("se:Description").text("se:Title", symbol.label()).end();
            xml.open("ogc:Filter").open("ogc:PropertyIsEqualTo");
            xml.text("ogc:PropertyName", Legend.FIELD).text("ogc:Literal", look);
            xml.end().end();
            add(symbol);
            xml.end();
        });
        xml.end().end().end().end();
    }

    private void add(Symbol symbol) {
        if (symbol instanceof Symbol.Area area) {
            area.color()
                    .ifPresent(color -> xml.open("se:PolygonSymbolizer")
                            .open("se:Fill")
                            .text("se:SvgParameter", color, "name", "fill")
                            .end()
                            .end());
            area.hatch().forEach(this::add);
            area.edge().ifPresent(edge -> {
                xml.open("se:PolygonSymbolizer");
                stroke(edge.color(), edge.opacity(), edge.width(), List.of());
                xml.end();
            });
        } else if (symbol instanceof Symbol.Line line) {
            line.casing().ifPresent(casing -> line(casing.color(), casing.opacity(), casing.width(), List.of()));
            line(line.color(), 1, line.width(), line.dashes());
        } else if (symbol instanceof Symbol.Sign sign) {
            xml.open("se:PointSymbolizer").open("se:Graphic").open("se:Mark");
            xml.text("se:WellKnownName", wellKnown(sign.form()));
            xml.open("se:Fill")
                    .text("se:SvgParameter", sign.color(), "name", "fill")
                    .end();
            sign.edge().ifPresent(edge -> stroke(edge.color(), edge.opacity(), edge.width(), List.of()));
            xml.end().text("se:Size", QgisSymbols.number(sign.size())).end().end();
        }
    }

    private static String wellKnown(Symbol.Sign.Form form) {
        return form == Symbol.Sign.Form.DIAMOND ? "square" : form.name().toLowerCase(Locale.ROOT);
    }

    private void add(Symbol.Hatching hatching) {
        boolean dots = hatching.run() == Symbol.Hatching.Run.DOTS;
        xml.open("se:PolygonSymbolizer")
                .open("se:Fill")
                .open("se:GraphicFill")
                .open("se:Graphic")
                .open("se:Mark");
        xml.text("se:WellKnownName", mark(hatching.run()));
        if (dots) {
            xml.open("se:Fill")
                    .text("se:SvgParameter", hatching.color(), "name", "fill")
                    .end();
        } else {
            stroke(hatching.color(), 1, hatching.width(), List.of());
        }
        xml.end().text("se:Size", QgisSymbols.number(dots ? hatching.width() : hatching.period()));
        xml.end().end().end();
        if (dots) {
            String gap = QgisSymbols.number(hatching.period());
            xml.text("se:VendorOption", gap + "," + gap, "name", "distance");
        }
        xml.end();
    }

    private static String mark(Symbol.Hatching.Run run) {
        return switch (run) {
            case RISING -> "slash";
            case FALLING -> "backslash";
            case LEVEL -> "horline";
            case UPRIGHT -> "line";
            case DOTS -> "circle";
        };
    }

    private void line(String color, double opacity, double width, List<Double> dashes) {
        xml.open("se:LineSymbolizer");
        stroke(color, opacity, width, dashes);
        xml.end();
    }

    private void stroke(String color, double opacity, double width, List<Double> dashes) {
        xml.open("se:Stroke");
        xml.text("se:SvgParameter", color, "name", "stroke");
        xml.text("se:SvgParameter", QgisSymbols.number(width), "name", "stroke-width");
        if (opacity < 1) {
            xml.text("se:SvgParameter", QgisSymbols.number(opacity), "name", "stroke-opacity");
        }
        if (!dashes.isEmpty()) {
            String lengths = dashes.stream().map(QgisSymbols::number).collect(Collectors.joining(" "));
            xml.text("se:SvgParameter", lengths, "name", "stroke-dasharray");
        }
        xml.end();
    }
}
