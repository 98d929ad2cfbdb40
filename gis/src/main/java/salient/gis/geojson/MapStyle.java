package salient.gis.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import salient.gis.layer.Layer;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.gis.style.Mixture;
import salient.gis.style.Symbol;

/**
 * How MapLibre draws the layers: a style, version 8 of its specification, that asks nothing of a network but the files
 * beside it. Areas have the mixture of the colours of their hatches, since a hatch would need a picture; the first layer of
 * areas is shown, and of points the places: others lie on the same spot and can be turned on.
 */
final class MapStyle {
    private static final String PAPER = "#fbfaf7";
    private static final String GREY = "#9a9a9a";
    private static final double AREA_OPACITY = 0.85;

    private final Dataset dataset;

    MapStyle(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The layers that it shows at first. */
    static List<Layer> shown(Dataset dataset) {
        List<Layer> shown = new ArrayList<>();
        for (Layer layer : dataset.layers()) {
            switch (layer.name()) {
                case CONTROL, FRONT, PLACES -> shown.add(layer);
                case GROUND -> {
                    if (shown.stream().noneMatch(other -> other.shape() == Shape.POLYGON)) {
                        shown.add(layer);
                    }
                }
                case CELLS, CLAIMS, TRANSITIONS -> {}
            }
        }
        return shown.isEmpty() ? dataset.layers() : List.copyOf(shown);
    }

    /** Writes the style of {@code dataset} as a file; {@code out} is left open. */
    static void writeFile(Dataset dataset, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            new MapStyle(dataset).write(json);
            json.writeRaw('\n');
        }
    }

    /** Writes it as a value of {@code json}. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 8);
        json.writeStringField("name", dataset.title());
        json.writeObjectFieldStart("sources");
        for (Layer layer : dataset.layers()) {
            json.writeObjectFieldStart(layer.name().token());
            json.writeStringField("type", "geojson");
            json.writeStringField("data", layer.name().token() + ".geojson");
            json.writeStringField("attribution", Html.escaped(dataset.attribution()));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("layers");
        json.writeStartObject();
        json.writeStringField("id", "paper");
        json.writeStringField("type", "background");
        json.writeObjectFieldStart("paint");
        json.writeStringField("background-color", PAPER);
        json.writeEndObject();
        json.writeEndObject();
        for (Shape shape : List.of(Shape.POLYGON, Shape.LINE, Shape.POINT)) {
            for (Layer layer : dataset.layers()) {
                if (layer.shape() == shape) {
                    write(layer, json);
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Layer layer, JsonGenerator json) throws IOException {
        Map<String, Symbol> looks = dataset.legend().of(layer.name());
        switch (layer.shape()) {
            case POLYGON -> areas(layer, looks, json);
            case LINE -> lines(layer, looks, json);
            case POINT -> points(layer, looks, json);
        }
    }

    private void begin(String id, String type, Layer layer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("type", type);
        json.writeStringField("source", layer.name().token());
        json.writeObjectFieldStart("layout");
        json.writeStringField("visibility", shown(dataset).contains(layer) ? "visible" : "none");
        json.writeEndObject();
    }

    private void areas(Layer layer, Map<String, Symbol> looks, JsonGenerator json) throws IOException {
        begin(layer.name().token(), "fill", layer, json);
        json.writeObjectFieldStart("paint");
        json.writeFieldName("fill-color");
        byLook(looks, MapStyle::color, json);
        json.writeNumberField("fill-opacity", AREA_OPACITY);
        json.writeStringField("fill-outline-color", "#ffffff");
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Dashes cannot differ within a layer: there is one for each look, and first their casings. */
    private void lines(Layer layer, Map<String, Symbol> looks, JsonGenerator json) throws IOException {
        String token = layer.name().token();
        for (Map.Entry<String, Symbol> look : looks.entrySet()) {
            if (look.getValue() instanceof Symbol.Line line && line.casing().isPresent()) {
                Symbol.Edge casing = line.casing().get();
                line(
                        token + "-casing-" + look.getKey(),
                        layer,
                        look.getKey(),
                        new Symbol.Line(line.label(), casing.color(), casing.width(), List.of()),
                        casing.opacity(),
                        json);
            }
        }
        for (Map.Entry<String, Symbol> look : looks.entrySet()) {
            if (look.getValue() instanceof Symbol.Line line) {
                line(token + "-" + look.getKey(), layer, look.getKey(), line, 1, json);
            }
        }
        if (looks.isEmpty()) {
            begin(token, "line", layer, json);
            json.writeEndObject();
        }
    }

    private void line(String id, Layer layer, String look, Symbol.Line line, double opacity, JsonGenerator json)
            throws IOException {
        begin(id, "line", layer, json);
        json.writeArrayFieldStart("filter");
        json.writeString("==");
        json.writeStartArray();
        json.writeString("get");
        json.writeString(Legend.FIELD);
        json.writeEndArray();
        json.writeString(look);
        json.writeEndArray();
        json.writeObjectFieldStart("paint");
        json.writeStringField("line-color", line.color());
        json.writeNumberField("line-width", line.width());
        json.writeNumberField("line-opacity", opacity);
        if (!line.dashes().isEmpty()) {
            json.writeArrayFieldStart("line-dasharray");
            for (double dash : line.dashes()) {
                json.writeNumber(dash / line.width()); // in widths of the line
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void points(Layer layer, Map<String, Symbol> looks, JsonGenerator json) throws IOException {
        begin(layer.name().token(), "circle", layer, json);
        json.writeObjectFieldStart("paint");
        json.writeFieldName("circle-color");
        byLook(looks, MapStyle::color, json);
        json.writeNumberField("circle-radius", 3.5);
        json.writeFieldName("circle-stroke-color");
        byLook(looks, MapStyle::edge, json);
        json.writeNumberField("circle-stroke-width", 1);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The colour of {@code symbol}, as near as one can say. */
    static String color(Symbol symbol) {
        if (symbol instanceof Symbol.Area area) {
            return Mixture.of(area).hex();
        }
        return symbol instanceof Symbol.Line line ? line.color() : ((Symbol.Sign) symbol).color();
    }

    private static String edge(Symbol symbol) {
        return symbol instanceof Symbol.Sign sign
                ? sign.edge().map(Symbol.Edge::color).orElse(sign.color())
                : color(symbol);
    }

    private static void byLook(Map<String, Symbol> looks, Function<Symbol, String> value, JsonGenerator json)
            throws IOException {
        if (looks.isEmpty()) {
            json.writeString(GREY);
            return;
        }
        json.writeStartArray();
        json.writeString("match");
        json.writeStartArray();
        json.writeString("get");
        json.writeString(Legend.FIELD);
        json.writeEndArray();
        for (Map.Entry<String, Symbol> look : looks.entrySet()) {
            json.writeString(look.getKey());
            json.writeString(value.apply(look.getValue()));
        }
        json.writeString(GREY);
        json.writeEndArray();
    }
}
