package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.gis.input.JsonFeatures;
import salient.text.SourceFile;

/**
 * A gazetteer in GeoJSON: points with properties, or Linked Places (1.3), whose features say their names and types beside
 * them. Of a geometry that is no point, and of a collection, the first point counts.
 */
final class PlaceFeatures {
    private final Reading reading;
    private int pointless;

    PlaceFeatures(Reading reading) {
        this.reading = reading;
    }

    List<FoundPlace> read(SourceFile file) {
        List<FoundPlace> places = new ArrayList<>();
        PlainPlace maker = new PlainPlace(reading, file.name());
        JsonFeatures.read(
                file,
                feature -> {
                    List<Object> point = point(feature.map("geometry"));
                    if (point.isEmpty()) {
                        pointless++;
                        return;
                    }
                    Map<String, String> said = said(feature);
                    said.put("lon", JsonFeatures.text(point.get(0)));
                    said.put("lat", JsonFeatures.text(point.get(1)));
                    maker.of(heading -> text(heading, said), feature.at(), places.size() + 1)
                            .ifPresent(places::add);
                },
                reading.problems());
        reading.pointless(pointless, "feature", file);
        return places;
    }

    private String text(Heading heading, Map<String, String> said) {
        boolean coordinate = heading == Heading.LAT || heading == Heading.LON;
        return (coordinate
                        ? List.of(heading.token())
                        : heading.candidates(reading.options().columns()))
                .stream()
                        .map(key -> said.getOrDefault(key, ""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private Map<String, String> said(JsonFeatures.Feature feature) {
        Map<String, String> said = new LinkedHashMap<>();
        feature.map("properties").forEach((key, value) -> said.put(key, JsonFeatures.text(value)));
        said.putIfAbsent("id", first(feature.text("@id"), feature.text("id")));
        Set<String> names = new LinkedHashSet<>();
        for (Object each : JsonFeatures.list(feature.members().get("names"))) {
            Map<String, Object> name = JsonFeatures.map(each);
            String toponym = JsonFeatures.text(name.get("toponym"));
            String language = JsonFeatures.text(name.get("lang"));
            String own = reading.options().language();
            if (!own.isEmpty() && language.equals(own)) {
                said.putIfAbsent("name_local", toponym);
            }
            names.add(toponym.replace(';', ','));
        }
        if (!names.isEmpty()) {
            said.putIfAbsent("aliases", String.join(";", names));
        }
        for (Object each : JsonFeatures.list(feature.members().get("types"))) {
            Map<String, Object> type = JsonFeatures.map(each);
            said.putIfAbsent(
                    "types", first(JsonFeatures.text(type.get("label")), JsonFeatures.text(type.get("sourceLabel"))));
        }
        said.values().removeIf(String::isEmpty);
        return said;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Longitude and latitude of the first point in {@code geometry}; empty if it has none. */
    private static List<Object> point(Map<String, Object> geometry) {
        for (Object each : JsonFeatures.list(geometry.get("geometries"))) {
            List<Object> point = point(JsonFeatures.map(each));
            if (!point.isEmpty()) {
                return point;
            }
        }
        List<Object> coordinates = JsonFeatures.list(geometry.get("coordinates"));
        boolean several = "MultiPoint".equals(geometry.get("type"));
        List<Object> point = several && !coordinates.isEmpty() ? JsonFeatures.list(coordinates.get(0)) : coordinates;
        boolean isPoint = several || "Point".equals(geometry.get("type"));
        return isPoint && point.size() >= 2 && point.get(0) instanceof Number && point.get(1) instanceof Number
                ? point
                : List.of();
    }
}
