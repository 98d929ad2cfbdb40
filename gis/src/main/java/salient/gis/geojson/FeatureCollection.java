package salient.gis.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;

/**
 * Features as GeoJSON, RFC 7946: longitude before latitude, seven decimals of a degree, outer rings counter-clockwise, cut
 * at the antimeridian, no {@code crs}. Beside {@code features} it has {@code name}, {@code title}, {@code description} and
 * {@code attribution}. Features are written one after another, each on a line of its own.
 */
public final class FeatureCollection {
    private final About about;
    private final List<Field> fields;
    private final Supplier<Stream<Feature>> features;

    /**
     * What is said of all features together.
     *
     * @param name one word
     * @param title what people read as its name
     * @param description of what was read, and how
     * @param attribution who is to be named for the data, whole
     */
    public record About(String name, String title, String description, String attribution) {}

    /**
     * @param fields what the features say, in the order of their values
     * @param features in WGS 84 degrees; read once each time that it is written
     */
    public FeatureCollection(About about, List<Field> fields, Supplier<Stream<Feature>> features) {
        this.about = about;
        this.fields = List.copyOf(fields);
        this.features = features;
    }

    /**
     * Those of {@code layer}.
     *
     * @param extent takes in what is written
     */
    static FeatureCollection of(Dataset dataset, Layer layer, Extent extent) {
        return new FeatureCollection(
                new About(
                        layer.name().token(),
                        dataset.title() + ", " + layer.title(),
                        dataset.description(),
                        dataset.attribution()),
                layer.fields(),
                () -> layer.features().peek(feature -> extent.add(feature, layer)));
    }

    /** Writes all of it; {@code out} is left open. */
    void writeTo(OutputStream out) throws IOException {
        writeAll(new JsonFactory().createGenerator(out));
    }

    /** Writes all of it; {@code out} is left open. */
    public void writeTo(Writer out) throws IOException {
        writeAll(new JsonFactory().createGenerator(out));
    }

    private void writeAll(JsonGenerator json) throws IOException {
        try (json) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            write(json);
            json.writeRaw('\n');
        }
    }

    /** Writes it as a value of {@code json}. */
    void write(JsonGenerator json) throws IOException {
        List<String> names = fields.stream().map(Field::name).toList();
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", about.name());
        json.writeStringField("title", about.title());
        json.writeStringField("description", about.description());
        json.writeStringField("attribution", about.attribution());
        json.writeArrayFieldStart("features");
        try (Stream<Feature> read = features.get()) {
            for (Iterator<Feature> all = read.iterator(); all.hasNext(); ) {
                write(all.next(), names, json);
            }
        }
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Feature feature, List<String> names, JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < names.size(); i++) {
            json.writeFieldName(names.get(i));
            write(feature.values().get(i), json);
        }
        json.writeEndObject();
        json.writeFieldName("geometry");
        GeoJsonGeometry.write(feature.geometry(), json);
        json.writeEndObject();
    }

    private static void write(Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isEmpty()) {
            json.writeNull();
        } else if (value.get() instanceof Double number) {
            json.writeNumber(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        } else if (value.get() instanceof Long number) {
            json.writeNumber(number);
        } else if (value.get() instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(value.get().toString());
        }
    }
}
