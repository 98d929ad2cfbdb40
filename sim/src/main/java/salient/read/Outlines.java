package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** Makes polygons of the shapes in a GeoJSON file, and problems of those that are none. */
final class Outlines {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Problems problems;
    private final String file;

    Outlines(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The valid polygon or polygons of {@code feature}; empty, with a problem filed, if it has none. */
    Optional<Geometry> of(GeoJsonParser.Feature feature) {
        if (feature.shape().isEmpty()) {
            return refuse(feature.at(), "the feature has no geometry", "draw it, or delete it from " + file);
        }
        GeoJsonParser.Shape shape = feature.shape().get();
        Optional<List<Polygon>> polygons = switch (shape.type()) {
            case "Polygon" -> polygon(shape.coordinates(), shape.at()).map(List::of);
            case "MultiPolygon" -> polygons(shape);
            default ->
                refuse(
                        shape.at(),
                        "the geometry is neither a Polygon nor a MultiPolygon",
                        "draw areas only in " + file);
        };
        Optional<Geometry> geometry = polygons.map(
                list -> list.size() == 1 ? list.get(0) : FACTORY.createMultiPolygon(list.toArray(Polygon[]::new)));
        return geometry.flatMap(area -> valid(area, feature.at()));
    }

    private Optional<Geometry> valid(Geometry area, Origin at) {
        TopologyValidationError fault = new IsValidOp(area).getValidationError();
        if (fault == null) {
            return area.isEmpty()
                    ? refuse(at, "the area is empty", "draw it, or delete it from " + file)
                    : Optional.of(area);
        }
        Coordinate where = fault.getCoordinate();
        return refuse(
                at,
                String.format(
                        Locale.ROOT,
                        "the outline is not valid at longitude %.6f, latitude %.6f: %s",
                        where.getX(),
                        where.getY(),
                        fault.getMessage().toLowerCase(Locale.ROOT)),
                "redraw the outline there in " + file);
    }

    private Optional<List<Polygon>> polygons(GeoJsonParser.Shape shape) {
        if (shape.coordinates().orElse(null) instanceof GeoJsonParser.Nest nest) {
            List<Polygon> polygons = new ArrayList<>();
            for (GeoJsonParser.Nested item : nest.items()) {
                polygon(Optional.of(item), item.at()).ifPresent(polygons::add);
            }
            return polygons.size() == nest.items().size() ? Optional.of(polygons) : Optional.empty();
        }
        return notRings(shape.at());
    }

    private Optional<Polygon> polygon(Optional<GeoJsonParser.Nested> coordinates, Origin at) {
        if (!(coordinates.orElse(null) instanceof GeoJsonParser.Nest nest)) {
            return notRings(at);
        }
        List<LinearRing> rings = new ArrayList<>();
        for (GeoJsonParser.Nested item : nest.items()) {
            ring(item).ifPresent(rings::add);
        }
        if (rings.size() < nest.items().size()) {
            return Optional.empty();
        }
        return Optional.of(
                rings.isEmpty()
                        ? FACTORY.createPolygon()
                        : FACTORY.createPolygon(
                                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
    }

    private Optional<LinearRing> ring(GeoJsonParser.Nested nested) {
        if (!(nested instanceof GeoJsonParser.Nest nest)) {
            return notRings(nested.at());
        }
        List<Coordinate> points = new ArrayList<>();
        for (GeoJsonParser.Nested item : nest.items()) {
            point(item).ifPresent(points::add);
        }
        if (points.size() < nest.items().size()) {
            return Optional.empty();
        }
        if (points.size() < 4 || !points.get(0).equals2D(points.get(points.size() - 1))) {
            String what = points.size() < 4
                    ? "the ring has " + points.size() + " points, too few for an area"
                    : "the ring does not end where it begins";
            return refuse(nest.at(), what, "close the ring in " + file);
        }
        return Optional.of(FACTORY.createLinearRing(points.toArray(Coordinate[]::new)));
    }

    private Optional<Coordinate> point(GeoJsonParser.Nested nested) {
        if (!(nested instanceof GeoJsonParser.Position position)
                || position.numbers().size() < 2) {
            return notRings(nested.at());
        }
        double lon = position.numbers().get(0);
        double lat = position.numbers().get(1);
        // Written so that what is not a number fails too.
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            problems.error(
                    ProblemCode.COORDINATE_OUT_OF_RANGE,
                    position.at(),
                    "[" + lon + ", " + lat + "] is no place on earth",
                    "write longitude, then latitude, in degrees in " + file);
            return Optional.empty();
        }
        return Optional.of(new Coordinate(lon, lat));
    }

    private <T> Optional<T> notRings(Origin at) {
        return refuse(
                at,
                "the coordinates are not rings of points",
                "write [[[lon, lat], ...]] for a Polygon, one pair of brackets more for a MultiPolygon, in " + file);
    }

    private <T> Optional<T> refuse(Origin at, String what, String fix) {
        problems.error(ProblemCode.INVALID_THEATRE, at, what, fix);
        return Optional.empty();
    }
}
