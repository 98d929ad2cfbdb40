package salient.gis.geojson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.out.Dataset;
import salient.gis.style.Symbol;

/**
 * A page that shows the layers with MapLibre and a slider over the days, by the filter of
 * {@code @openhistoricalmap/maplibre-gl-dates}. Both libraries are fetched from unpkg.com, in one version and with a digest
 * that the browser checks. The layers that are shown at first stand in the page, so that it can be opened from a disk; if
 * they are large it asks for the files beside it, which needs a web server.
 */
final class MapPage {
    /** Some 50 MB. */
    private static final long MOST_POINTS = 2_000_000;

    private final Dataset dataset;
    private final Extent extent;

    MapPage(Dataset dataset, Extent extent) {
        this.dataset = dataset;
        this.extent = extent;
    }

    /** Writes it as UTF-8; {@code out} is left open. */
    void writeTo(OutputStream out) throws IOException {
        for (String line : template().split("\n", -1)) {
            switch (line.strip()) {
                case "{{style}}" -> script("style", new MapStyle(dataset)::write, out);
                case "{{view}}" -> script("view", this::view, out);
                case "{{layers}}" -> layers(out);
                case "{{legend}}" -> out.write(legend().getBytes(UTF_8));
                default -> out.write((words(line) + "\n").getBytes(UTF_8));
            }
        }
    }

    private String words(String line) {
        return line.replace("{{title}}", Html.escaped(dataset.title()))
                .replace("{{description}}", Html.escaped(dataset.description()))
                .replace("{{attribution}}", Html.escaped(dataset.attribution()));
    }

    private static String template() {
        try (InputStream page = MapPage.class.getResourceAsStream("map.html")) {
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the page is part of the program", e);
        }
    }

    /** Something that is written as JSON. */
    @FunctionalInterface
    private interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    private static void script(String id, Value value, OutputStream out) throws IOException {
        out.write(("<script type=\"application/json\" id=\"" + id + "\">").getBytes(UTF_8));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setCharacterEscapes(new NoMarkup());
            value.write(json);
        }
        out.write("</script>\n".getBytes(UTF_8));
    }

    /** Text within a script: nothing in it may end the script. */
    private static final class NoMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return new SerializedString(String.format("\\u%04x", character));
        }
    }

    private void view(JsonGenerator json) throws IOException {
        Envelope around = extent.around();
        json.writeStartObject();
        json.writeStringField("first", extent.first().map(LocalDate::toString).orElse(""));
        json.writeStringField("last", extent.last().map(LocalDate::toString).orElse(""));
        json.writeArrayFieldStart("bounds");
        if (!around.isNull()) {
            json.writeNumber(around.getMinX());
            json.writeNumber(around.getMinY());
            json.writeNumber(around.getMaxX());
            json.writeNumber(around.getMaxY());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void layers(OutputStream out) throws IOException {
        if (extent.points() <= MOST_POINTS) {
            for (Layer layer : MapStyle.shown(dataset)) {
                script(
                        "data-" + layer.name().token(),
                        json -> FeatureCollection.of(dataset, layer, new Extent())
                                .write(json),
                        out);
            }
        }
    }

    /** The looks that there are, without the signs of places. */
    private String legend() {
        Map<String, Symbol> entries = new LinkedHashMap<>();
        for (Layer layer : MapStyle.shown(dataset)) {
            if (layer.name() != LayerName.PLACES) {
                dataset.legend().of(layer.name()).forEach((look, symbol) -> {
                    if (extent.hasLook(layer, look)) {
                        entries.putIfAbsent(symbol.label(), symbol);
                    }
                });
            }
        }
        StringBuilder legend = new StringBuilder();
        entries.forEach((label, symbol) -> legend.append("<li><i")
                .append(
                        symbol instanceof Symbol.Line line
                                ? " class=\"line" + (line.dashes().isEmpty() ? "" : " dashed") + "\""
                                : "")
                .append(" style=\"background:")
                .append(Html.escaped(MapStyle.color(symbol)))
                .append("\"></i>")
                .append(Html.escaped(label))
                .append("</li>\n"));
        return legend.toString();
    }
}
