package salient.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import salient.geo.Region;
import salient.geo.Theatre;
import salient.table.Cell;

/** The outlines of a theatre as GeoJSON (RFC 7946), a feature on each line. */
final class OutlineText {
    private final Theatre theatre;

    OutlineText(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The study area. */
    String area() {
        return collection(List.of(feature("Study area", false, theatre.area())));
    }

    /** The land in it and around it: each country that has a name, then all of it that they leave out. */
    String land() {
        Geometry land = theatre.land();
        Geometry neighbours = theatre.neighbours();
        List<String> features = new ArrayList<>();
        for (Map.Entry<String, Geometry> country : theatre.countries().entrySet()) {
            boolean within = land.covers(country.getValue().getInteriorPoint());
            features.add(feature(country.getKey(), within, country.getValue()));
        }
        // What they cover is there twice, and read as one.
        addUnlessCovered(land, true, features);
        addUnlessCovered(neighbours, false, features);
        return collection(features);
    }

    private void addUnlessCovered(Geometry ground, boolean within, List<String> features) {
        boolean covered = theatre.countries().values().stream().anyMatch(country -> country.equalsTopo(ground));
        if (!ground.isEmpty() && !covered) {
            features.add(feature("", within, ground));
        }
    }

    /** The wider land. */
    String region() {
        Region region = theatre.region().orElseThrow();
        List<String> features = new ArrayList<>();
        features.add(feature(region.name(), true, region.country()));
        if (!region.others().isEmpty()) {
            features.add(feature("", false, region.others()));
        }
        return collection(features);
    }

    /** The cell of each place for which one is given. */
    String cells() {
        List<String> features = new ArrayList<>();
        theatre.cells().forEach((place, cell) -> features.add(feature("\"place\": \"" + place + "\"", cell)));
        return collection(features);
    }

    private static String collection(List<String> features) {
        return features.stream()
                .collect(Collectors.joining(",\n", "{ \"type\": \"FeatureCollection\", \"features\": [\n", "\n] }"));
    }

    private static String feature(String name, boolean theatre, Geometry area) {
        List<String> properties = new ArrayList<>();
        if (!name.isEmpty()) {
            properties.add(
                    "\"name\": \"" + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + "\"");
        }
        if (theatre) {
            properties.add("\"theatre\": true");
        }
        return feature(String.join(", ", properties), area);
    }

    private static String feature(String properties, Geometry area) {
        List<String> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(area)) {
            polygons.add(rings((Polygon) polygon));
        }
        boolean one = polygons.size() == 1;
        return "{ \"type\": \"Feature\", \"properties\": { " + properties
                + " }, \"geometry\": { \"type\": \"" + (one ? "Polygon" : "MultiPolygon") + "\", \"coordinates\": "
                + (one ? polygons.get(0) : polygons.stream().collect(Collectors.joining(", ", "[", "]"))) + " } }";
    }

    /** Outer rings run against the clock, and inner ones with it. */
    private static String rings(Polygon polygon) {
        // What JTS calls the normal order is the other way round.
        Polygon turned = ((Polygon) polygon.norm()).reverse();
        List<String> rings = new ArrayList<>();
        rings.add(ring(turned.getExteriorRing()));
        for (int i = 0; i < turned.getNumInteriorRing(); i++) {
            rings.add(ring(turned.getInteriorRingN(i)));
        }
        return rings.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String ring(LinearRing ring) {
        StringBuilder text = new StringBuilder("[");
        for (Coordinate point : ring.getCoordinates()) {
            text.append(text.length() == 1 ? "[" : ", [")
                    .append(Cell.exact(point.x).written())
                    .append(", ")
                    .append(Cell.exact(point.y).written())
                    .append(']');
        }
        return text.append(']').toString();
    }
}
