package salient.gis.polygons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import salient.geo.Intricacy;
import salient.gis.input.JsonFeatures;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.SourceFile;

/** Reads the polygons of one GeoJSON file (RFC 7946). */
public final class GroundFile {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final String TO_DEGREES =
            "save the file in WGS 84 degrees, as with ogr2ogr -t_srs EPSG:4326 -lco RFC7946=YES";

    private final SourceFile file;
    private final Problems problems;
    private final List<Ground> ground = new ArrayList<>();
    private int features;
    private int others;

    /** A polygon that cannot be taken. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        private final transient ProblemCode code;
        private final String cure;

        Refusal(ProblemCode code, String what, String cure) {
            super(what, null, false, false);
            this.code = code;
            this.cure = cure;
        }
    }

    /**
     * What was read.
     *
     * @param others features that are points or lines
     */
    public record Contents(List<Ground> ground, int others) {
        public Contents {
            ground = List.copyOf(ground);
        }
    }

    private GroundFile(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The ground in {@code file}; empty, with all its problems filed, if any of it is no good. */
    public static Optional<Contents> read(SourceFile file, Problems problems) {
        int before = problems.errors();
        GroundFile reader = new GroundFile(file, problems);
        JsonFeatures.read(file, reader::feature, reader::collection, problems);
        return problems.errors() == before ? Optional.of(new Contents(reader.ground, reader.others)) : Optional.empty();
    }

    /** Files may still say by the rules of before 2016 which coordinates they have. */
    private void collection(JsonFeatures.Feature whole) {
        String name = JsonFeatures.text(
                JsonFeatures.map(whole.map("crs").get("properties")).get("name"));
        String plain = name.toUpperCase(Locale.ROOT);
        if (!name.isEmpty() && !plain.endsWith("CRS84") && !plain.matches(".*EPSG:[0-9.]*:?4326")) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of(file.name()),
                    "its coordinates are of the system " + Quoted.text(name) + ", not WGS 84",
                    TO_DEGREES);
        }
    }

    private void feature(JsonFeatures.Feature feature) {
        features++;
        List<Polygon> polygons = new ArrayList<>();
        Geometry whole;
        try {
            int drawn = polygons(feature.map("geometry"), polygons);
            if (drawn > 0 && polygons.isEmpty()) {
                others++;
                return;
            }
            if (polygons.isEmpty()) {
                throw empty();
            }
            whole = polygons.size() == 1
                    ? polygons.get(0)
                    : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            Optional<String> intricate = Intricacy.of(whole);
            if (intricate.isPresent()) {
                throw new Refusal(ProblemCode.OVERSIZED_FILE, intricate.get(), "draw it anew, or take the feature out");
            }
        } catch (Refusal refusal) {
            problems.error(
                    refusal.code, feature.at(), "feature " + features + ": " + refusal.getMessage(), refusal.cure);
            return;
        }
        ground.add(new Ground(features, feature.at(), feature.map("properties"), whole));
    }

    /** Adds the polygons of {@code geometry}; says how many other shapes it has. */
    private static int polygons(Map<String, Object> geometry, List<Polygon> polygons) throws Refusal {
        List<Object> coordinates = JsonFeatures.list(geometry.get("coordinates"));
        switch (JsonFeatures.text(geometry.get("type"))) {
            case "Polygon" -> polygons.add(polygon(coordinates));
            case "MultiPolygon" -> {
                for (Object each : coordinates) {
                    polygons.add(polygon(JsonFeatures.list(each)));
                }
            }
            case "GeometryCollection" -> {
                int others = 0;
                for (Object each : JsonFeatures.list(geometry.get("geometries"))) {
                    others += polygons(JsonFeatures.map(each), polygons);
                }
                return others;
            }
            case "Point", "MultiPoint", "LineString", "MultiLineString" -> {
                return 1;
            }
            default -> throw empty();
        }
        return 0;
    }

    private static Refusal empty() {
        return new Refusal(
                ProblemCode.MISSING_VALUE, "there is no ground in it", "draw its polygon, or take the feature out");
    }

    private static Polygon polygon(List<Object> rings) throws Refusal {
        if (rings.isEmpty()) {
            throw empty();
        }
        List<LinearRing> read = new ArrayList<>();
        for (Object ring : rings) {
            read.add(ring(JsonFeatures.list(ring)));
        }
        return FACTORY.createPolygon(read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<Object> positions) throws Refusal {
        if (positions.isEmpty()) {
            throw empty();
        }
        List<Coordinate> ring = new ArrayList<>();
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        for (Object each : positions) {
            Coordinate at = position(JsonFeatures.list(each));
            west = Math.min(west, at.x);
            east = Math.max(east, at.x);
            ring.add(at);
        }
        if (ring.size() < 4 || !ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            throw new Refusal(
                    ProblemCode.MALFORMED_FILE,
                    "a ring has fewer than four positions, or does not end where it begins",
                    "close the ring");
        }
        if (east - west > 180) {
            throw new Refusal(
                    ProblemCode.CROSSES_ANTIMERIDIAN,
                    "a ring is " + Math.round(east - west) + " degrees wide",
                    "cut the polygon at the antimeridian (RFC 7946, 3.1.9)");
        }
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private static Coordinate position(List<Object> numbers) throws Refusal {
        if (numbers.size() < 2 || !(numbers.get(0) instanceof Number) || !(numbers.get(1) instanceof Number)) {
            throw new Refusal(
                    ProblemCode.MALFORMED_FILE, "a position is not two numbers", "write longitude, then latitude");
        }
        double lon = ((Number) numbers.get(0)).doubleValue();
        double lat = ((Number) numbers.get(1)).doubleValue();
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
            throw new Refusal(
                    ProblemCode.COORDINATE_OUT_OF_RANGE,
                    "the position " + numbers.get(0) + ", " + numbers.get(1) + " is not in degrees",
                    TO_DEGREES);
        }
        return new Coordinate(lon, lat);
    }
}
