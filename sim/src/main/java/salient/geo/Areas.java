package salient.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * What areas have in common, and what one leaves of another. Areas that share parts of their outlines meet in slivers,
 * and in lines and points, which are no areas: what comes out is polygons only, and comes out for any valid areas.
 */
public final class Areas {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Areas() {}

    /** The ground that is in both. */
    public static MultiPolygon common(Geometry a, Geometry b) {
        return polygons(overlay(polygons(a), polygons(b), OverlayNG.INTERSECTION));
    }

    /** The ground of {@code area} that is not in {@code other}. */
    public static MultiPolygon without(Geometry area, Geometry other) {
        return polygons(overlay(polygons(area), polygons(other), OverlayNG.DIFFERENCE));
    }

    /** Slivers that were drawn on another plane may have become invalid; they are mended then. */
    private static Geometry overlay(MultiPolygon a, MultiPolygon b, int operation) {
        try {
            return OverlayNGRobust.overlay(a, b, operation);
        } catch (TopologyException e) {
            return OverlayNGRobust.overlay(GeometryFixer.fix(a), GeometryFixer.fix(b), operation);
        }
    }

    /** The ground of all {@code areas}, which may overlap. */
    public static MultiPolygon joined(Collection<? extends Geometry> areas) {
        List<Geometry> all = new ArrayList<>();
        areas.forEach(area -> all.add(polygons(area)));
        return all.isEmpty() ? FACTORY.createMultiPolygon() : polygons(OverlayNGRobust.union(all));
    }

    /**
     * The middle of the widest part of {@code area}; absent if it has no polygon with ground in it.
     *
     * @param tolerance how far it may lie off, in the units of {@code area}
     */
    public static Optional<Coordinate> widest(Geometry area, double tolerance) {
        MultiPolygon polygons = polygons(area);
        if (!(polygons.getArea() > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new MaximumInscribedCircle(polygons, tolerance).getCenter().getCoordinate());
    }

    private static MultiPolygon polygons(Geometry geometry) {
        if (geometry instanceof MultiPolygon polygons) {
            return polygons;
        }
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(geometry)) {
            if (!((Polygon) polygon).isEmpty()) {
                polygons.add((Polygon) polygon);
            }
        }
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
