package salient.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import salient.geo.CellOutlines.Border;
import salient.geo.crs.EqualAreaPlane;

/**
 * The pieces into which the outlines of cells cut the ground, in degrees. They are put together in degrees, because
 * that is how they are drawn and written: what fits there to the last digit need not after a projection.
 */
final class Faces {
    /**
     * One piece.
     *
     * @param site the site to whose cell it belongs; -1 if it lies beyond every reach
     */
    record Face(Polygon polygon, int site, double areaKm2) {}

    /**
     * All vertices are rounded to the seventh decimal, about a centimetre, once and together: rounding some of the lines
     * would open gaps. Files that keep seven decimals lose nothing.
     */
    private static final PrecisionModel SEVEN_DECIMALS = new PrecisionModel(1e7);

    /** By site, unassigned last, the largest piece first. */
    private static final Comparator<Face> ORDER = Comparator.<Face>comparingInt(
                    face -> face.site < 0 ? Integer.MAX_VALUE : face.site)
            .thenComparing(Comparator.comparingDouble(Face::areaKm2).reversed())
            .thenComparing((a, b) -> a.polygon.compareTo(b.polygon));

    private final Geometry ground;
    private final EqualAreaPlane plane;

    /** @param ground polygons in degrees, straight in degrees between their vertices */
    Faces(Geometry ground, EqualAreaPlane plane) {
        this.ground = ground;
        this.plane = plane;
    }

    /**
     * The pieces of the ground.
     *
     * @param borders between cells, on the ground and off it, in degrees
     */
    record Cut(List<Face> faces, List<Border> borders) {}

    /**
     * The faces in an order that depends on nothing but the input.
     *
     * @param sites in metres on the plane
     */
    Cut cut(List<Coordinate> sites, double reachM) {
        if (ground.isEmpty()) {
            return new Cut(List.of(), List.of());
        }
        if (sites.isEmpty()) {
            return new Cut(label(polygonize(List.of()), point -> -1), List.of());
        }
        CellOutlines outlines = new CellOutlines(sites, reachM);
        TrueLines trueLines = new TrueLines(plane);
        List<Border> borders = outlines.borders().stream()
                .map(border -> new Border(border.left(), border.right(), List.of(trueLines.toDegrees(border.line()))))
                .toList();
        return new Cut(label(polygonize(outlines.lines()), outlines::cellAt), borders);
    }

    private List<Polygon> polygonize(List<List<Coordinate>> outlines) {
        GeometryFactory factory = ground.getFactory();
        TrueLines trueLines = new TrueLines(plane);
        Envelope within = ground.getEnvelopeInternal();
        List<LineString> lines = new ArrayList<>();
        for (Object ring : LinearComponentExtracter.getLines(ground)) {
            lines.add((LineString) ring);
        }
        for (List<Coordinate> outline : outlines) {
            LineString line = factory.createLineString(trueLines.toDegrees(outline));
            if (line.getEnvelopeInternal().intersects(within)) {
                lines.add(line);
            }
        }
        Geometry all = factory.createMultiLineString(lines.toArray(LineString[]::new));
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.setCheckRingsValid(false);
        polygonizer.add(OverlayNG.overlay(all, null, OverlayNG.UNION, SEVEN_DECIMALS));
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            polygons.add((Polygon) polygon);
        }
        return polygons;
    }

    /** @param cellAt the site in whose cell a point of the plane lies */
    private List<Face> label(List<Polygon> polygons, ToIntFunction<Coordinate> cellAt) {
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(ground);
        TrueArea area = new TrueArea(plane);
        List<Face> faces = new ArrayList<>();
        for (Polygon polygon : polygons) {
            Coordinate inside = InteriorPointArea.getInteriorPoint(polygon);
            if (locator.locate(inside) != Location.EXTERIOR) {
                polygon.normalize(); // the polygonizer begins rings anywhere
                faces.add(new Face(polygon, cellAt.applyAsInt(plane.toPlane(inside)), area.km2(polygon)));
            }
        }
        faces.sort(ORDER);
        return List.copyOf(faces);
    }
}
