package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import salient.geo.Intricacy;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.GeoJsonParser;

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
        Optional<String> intricate = Intricacy.of(area);
        if (intricate.isPresent()) {
            problems.error(
                    ProblemCode.OVERSIZED_FILE, at, intricate.get(), "draw it anew with fewer points in " + file);
            return Optional.empty();
        }
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
        if (rings.isEmpty()) {
            return Optional.of(FACTORY.createPolygon());
        }
        Longitudes ofShell = Longitudes.around(List.of(FACTORY.createPolygon(rings.get(0))));
        LinearRing[] holes = rings.stream().skip(1).map(ofShell::beside).toArray(LinearRing[]::new);
        return Optional.of(FACTORY.createPolygon(rings.get(0), holes));
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
        return joinedUp(points, nest.at()).map(FACTORY::createLinearRing);
    }

    /**
     * The ring with longitudes that go on beyond 180 degrees where it crosses the antimeridian. A side may be written as
     * if it went around the earth; nobody means that, unless the ring is closed in no other way.
     */
    private Optional<Coordinate[]> joinedUp(List<Coordinate> points, Origin at) {
        Coordinate[] written = points.toArray(Coordinate[]::new);
        Coordinate[] shortWay = new Coordinate[written.length];
        double turn = 0;
        Coordinate jump = null;
        boolean wholeTurns = true;
        shortWay[0] = written[0];
        for (int i = 1; i < written.length; i++) {
            double step = written[i].x - written[i - 1].x;
            if (Math.abs(step) > 180) {
                turn -= 360 * Math.signum(step);
                jump = jump == null && Math.abs(step) < 360 ? new Coordinate(written[i - 1].x, written[i].x) : jump;
                wholeTurns = wholeTurns && Math.abs(step) == 360;
            }
            shortWay[i] = new Coordinate(written[i].x + turn, written[i].y);
        }
        boolean closed = shortWay[0].equals2D(shortWay[shortWay.length - 1]) && Area.ofRing(shortWay) > 0;
        if (!closed && wholeTurns) {
            return Optional.of(written);
        }
        if (!closed) {
            return refuse(
                    at,
                    "the ring goes around a pole",
                    "cut the area along the antimeridian into pieces that reach a pole nowhere, in " + file);
        }
        if (jump != null) {
            problems.warning(
                    ProblemCode.CROSSES_ANTIMERIDIAN,
                    at,
                    String.format(
                            Locale.ROOT,
                            "a side leads from longitude %s to %s: read as the short way, across the antimeridian",
                            jump.x,
                            jump.y),
                    "cut the area at the antimeridian, or let longitudes go on beyond 180, in " + file);
        }
        return Optional.of(shortWay);
    }

    private Optional<Coordinate> point(GeoJsonParser.Nested nested) {
        if (!(nested instanceof GeoJsonParser.Position position)
                || position.numbers().size() < 2) {
            return notRings(nested.at());
        }
        double lon = position.numbers().get(0);
        double lat = position.numbers().get(1);
        // Written so that what is not a number fails too.
        if (!(Math.abs(lon) <= Longitudes.FARTHEST && Math.abs(lat) <= 90)) {
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
