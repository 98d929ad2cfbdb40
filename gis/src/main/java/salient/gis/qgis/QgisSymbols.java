package salient.gis.qgis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import salient.gis.out.Xml;
import salient.gis.style.Symbol;

/** Symbols as QGIS has them: layers of fills, lines and markers, the first one undermost. */
final class QgisSymbols {
    private static final String PIXELS = "Pixel";
    private static final String WHOLE_MAP = "viewport";

    private final Xml xml;

    QgisSymbols(Xml xml) {
        this.xml = xml;
    }

    /** Adds {@code symbol}, which goes by {@code name}. */
    void add(Symbol symbol, String name) {
        if (symbol instanceof Symbol.Area area) {
            start("fill", name);
            layers(area, name);
        } else if (symbol instanceof Symbol.Line line) {
            start("line", name);
            line.casing()
                    .ifPresent(casing -> line(casing.color(), casing.opacity(), casing.width(), List.of(), "round"));
            line(line.color(), 1, line.width(), line.dashes(), line.dashes().isEmpty() ? "round" : "flat");
        } else if (symbol instanceof Symbol.Sign sign) {
            start("marker", name);
            marker(sign);
        }
        xml.end();
    }

    private void start(String type, String name) {
        xml.open("symbol", "type", type, "name", name, "alpha", "1", "clip_to_extent", "1", "force_rhr", "0");
    }

    private void layers(Symbol.Area area, String name) {
        area.color()
                .ifPresent(color ->
                        layer("SimpleFill", option("color", rgb(color, 1)), "outline_style", "no", "style", "solid"));
        for (int i = 0; i < area.hatch().size(); i++) {
            hatching(area.hatch().get(i), "@" + name + "@" + i);
        }
        area.edge()
                .ifPresent(edge -> layer(
                        "SimpleFill",
                        option("outline_color", rgb(edge.color(), edge.opacity())),
                        "outline_style",
                        "solid",
                        "outline_width",
                        number(edge.width()),
                        "outline_width_unit",
                        PIXELS,
                        "joinstyle",
                        "round",
                        "style",
                        "no"));
    }

    private void hatching(Symbol.Hatching hatching, String name) {
        String period = number(hatching.period());
        if (hatching.run() == Symbol.Hatching.Run.DOTS) {
            startLayer(
                    "PointPatternFill",
                    option("distance_x", period),
                    "distance_x_unit",
                    PIXELS,
                    "distance_y",
                    period,
                    "distance_y_unit",
                    PIXELS,
                    "coordinate_reference",
                    WHOLE_MAP);
            start("marker", name);
            marker(new Symbol.Sign("", Symbol.Sign.Form.CIRCLE, hatching.color(), hatching.width()));
        } else {
            startLayer(
                    "LinePatternFill",
                    option("angle", angle(hatching.run())),
                    "distance",
                    period,
                    "distance_unit",
                    PIXELS,
                    "offset",
                    number(hatching.offset() * hatching.period()),
                    "offset_unit",
                    PIXELS,
                    "coordinate_reference",
                    WHOLE_MAP);
            start("line", name);
            line(hatching.color(), 1, hatching.width(), List.of(), "flat");
        }
        xml.end().end();
    }

    /** In degrees against the clock, from level. */
    private static String angle(Symbol.Hatching.Run run) {
        return switch (run) {
            case RISING -> "45";
            case FALLING -> "135";
            case UPRIGHT -> "90";
            case LEVEL, DOTS -> "0";
        };
    }

    private void line(String color, double opacity, double width, List<Double> dashes, String ends) {
        layer(
                "SimpleLine",
                option("line_color", rgb(color, opacity)),
                "line_style",
                "solid",
                "line_width",
                number(width),
                "line_width_unit",
                PIXELS,
                "capstyle",
                ends,
                "joinstyle",
                "round",
                "use_custom_dash",
                dashes.isEmpty() ? "0" : "1",
                "customdash",
                dashes.isEmpty()
                        ? "5;2"
                        : dashes.stream().map(QgisSymbols::number).collect(Collectors.joining(";")),
                "customdash_unit",
                PIXELS);
    }

    private void marker(Symbol.Sign sign) {
        List<String> options = option("name", sign.form().name().toLowerCase(Locale.ROOT));
        options.addAll(List.of("color", rgb(sign.color(), 1), "size", number(sign.size()), "size_unit", PIXELS));
        sign.edge()
                .ifPresentOrElse(
                        edge -> options.addAll(List.of(
                                "outline_color",
                                rgb(edge.color(), edge.opacity()),
                                "outline_style",
                                "solid",
                                "outline_width",
                                number(edge.width()),
                                "outline_width_unit",
                                PIXELS)),
                        () -> options.addAll(List.of("outline_style", "no")));
        layer("SimpleMarker", options);
    }

    private static List<String> option(String name, String value) {
        return new ArrayList<>(List.of(name, value));
    }

    private void layer(String kind, List<String> first, String... more) {
        startLayer(kind, first, more);
        xml.end();
    }

    private void startLayer(String kind, List<String> first, String... more) {
        List<String> options = new ArrayList<>(first);
        options.addAll(List.of(more));
        xml.open("layer", "class", kind, "enabled", "1", "locked", "0", "pass", "0");
        xml.open("Option", "type", "Map");
        for (int i = 0; i < options.size(); i += 2) {
            xml.empty("Option", "name", options.get(i), "type", "QString", "value", options.get(i + 1));
        }
        xml.end();
    }

    /** {@code #RRGGBB} and how much of what lies beneath it hides, as four numbers up to 255. */
    static String rgb(String color, double opacity) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return (rgb >> 16) + "," + (rgb >> 8 & 0xFF) + "," + (rgb & 0xFF) + "," + Math.round(255 * opacity);
    }

    /** With two decimals at most. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
