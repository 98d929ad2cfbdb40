package salient.gis.linkedplaces;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import salient.gis.geojson.GeoJsonGeometry;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;

/**
 * The gazetteer in the Linked Places format, which is JSON-LD and GeoJSON at once. A place began no later than the first day
 * of which anything is written, and ended no earlier than the last: no more is known.
 */
public final class LinkedPlacesFormat implements LayerFormat {
    private static final String CONTEXT =
            "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    @Override
    public String token() {
        return "linked-places";
    }

    /** It is GeoJSON, which has WGS 84 alone. */
    @Override
    public boolean takesOtherCoordinates() {
        return false;
    }

    @Override
    public boolean isForGazetteers() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        for (Layer layer : dataset.layers()) {
            files.write(layer.name().token() + ".geojson", out -> write(dataset, layer, out));
        }
    }

    private static void write(Dataset dataset, Layer layer, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("@context", CONTEXT);
            json.writeStringField("attribution", dataset.attribution());
            json.writeArrayFieldStart("features");
            try (Stream<GazetteerPlace> places = layer.features().map(GazetteerPlace.of(layer))) {
                for (Iterator<GazetteerPlace> all = places.iterator(); all.hasNext(); ) {
                    json.writeRaw('\n');
                    write(all.next(), json);
                }
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(GazetteerPlace place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", place.text("uri"));
        json.writeStringField("type", "Feature");
        properties(place, json);
        geometry(place, json);
        when(place, json);
        json.writeArrayFieldStart("names");
        name(place.text("name"), Optional.empty(), Optional.of(place), json);
        if (place.said("name_local").isPresent()) {
            name(place.text("name_local"), place.said("language"), Optional.empty(), json);
        }
        for (String alias : place.aliases()) {
            name(alias, Optional.empty(), Optional.empty(), json);
        }
        json.writeEndArray();
        type(place.type(), json);
        if (place.said("region_uri").isPresent()) {
            region(place, json);
        }
        if (place.said("note").isPresent()) {
            json.writeArrayFieldStart("descriptions");
            json.writeStartObject();
            json.writeStringField("value", place.text("note"));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void properties(GazetteerPlace place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("title", place.text("name"));
        json.writeArrayFieldStart("fclasses");
        json.writeString(place.type().featureClass());
        json.writeEndArray();
        for (String more : new String[] {"place", "accuracy", "error_m", "identification", "elevation_m"}) {
            Optional<String> said = place.said(more);
            if (said.isPresent() && more.endsWith("_m")) {
                json.writeFieldName(more);
                json.writeNumber(new BigDecimal(said.get()).stripTrailingZeros().toPlainString());
            } else if (said.isPresent()) {
                json.writeStringField(more, said.get());
            }
        }
        json.writeEndObject();
    }

    private static void geometry(GazetteerPlace place, JsonGenerator json) throws IOException {
        json.writeFieldName("geometry");
        if (place.point().isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        GeoJsonGeometry.members(place.point(), json);
        json.writeStringField(
                "certainty",
                switch (place.text("accuracy")) {
                    case "exact" -> "certain";
                    case "approximate" -> "less-certain";
                    default -> "uncertain";
                });
        json.writeEndObject();
    }

    private static void when(GazetteerPlace place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("when");
        json.writeArrayFieldStart("timespans");
        json.writeStartObject();
        json.writeObjectFieldStart("start");
        json.writeStringField("latest", place.first().toString());
        json.writeEndObject();
        json.writeObjectFieldStart("end");
        json.writeStringField("earliest", place.last().toString());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** @param cited whose gazetteer the name stands in, for the one that must be cited */
    private static void name(
            String toponym, Optional<String> language, Optional<GazetteerPlace> cited, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("toponym", toponym);
        if (language.isPresent()) {
            json.writeStringField("lang", language.get());
        }
        if (cited.isPresent()) {
            json.writeArrayFieldStart("citations");
            json.writeStartObject();
            json.writeStringField("label", cited.get().text("gazetteer"));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void type(PlaceType type, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("types");
        json.writeStartObject();
        if (type.concept().isPresent()) {
            json.writeStringField("identifier", "aat:" + type.concept().get());
        }
        json.writeStringField("label", type.label());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void region(GazetteerPlace place, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("relations");
        json.writeStartObject();
        json.writeStringField("relationType", "gvp:broaderPartitive");
        json.writeStringField("relationTo", place.text("region_uri"));
        json.writeStringField("label", "part of " + place.text("region_name"));
        json.writeEndObject();
        json.writeEndArray();
    }
}
