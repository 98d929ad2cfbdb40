package salient.gis.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;

/**
 * A layer as GeoJSON, RFC 7946: longitude before latitude, seven decimals of a degree, outer rings counter-clockwise, cut
 * at the antimeridian, no {@code crs}. Beside {@code features} it has {@code name}, {@code title}, {@code description} and
 * {@code attribution}. Features are written one after another, each on a line of its own.
 */
final class FeatureCollection {
    private final Dataset dataset;
    private final Layer layer;
    private final Extent extent;

    /** @param extent takes in what is written */
    FeatureCollection(Dataset dataset, Layer layer, Extent extent) {
        this.dataset = dataset;
        this.layer = layer;
        this.extent = extent;
    }

    /** Writes all of it; {@code out} is left open. */
    void writeTo(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            write(json);
            json.writeRaw('\n');
        }
    }

    /** Writes it as a value of {@code json}. */
    void write(JsonGenerator json) throws IOException {
        List<String> names = layer.fields().stream().map(Field::name).toList();
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", layer.name().token());
        json.writeStringField("title", dataset.title() + ", " + layer.title());
        json.writeStringField("description", dataset.description());
        json.writeStringField("attribution", dataset.attribution());
        json.writeArrayFieldStart("features");
        try (Stream<Feature> features = layer.features()) {
            for (Iterator<Feature> all = features.iterator(); all.hasNext(); ) {
                Feature feature = all.next();
                extent.add(feature, layer);
                write(feature, names, json);
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
