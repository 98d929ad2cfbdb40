package salient.geo;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/** What in and between the pieces of a study area is neither land nor its neighbours', and the banks of cells on it. */
final class Water {
    /**
     * A line may run along a bank: the two have the same points after rounding to the seventh decimal of a degree, while
     * before it they lie this far apart at most, in degrees, on either hand.
     */
    private static final double ROUNDING = 3e-7;

    private final PointOnGeometryLocator around;
    private final PointOnGeometryLocator land;
    private final PointOnGeometryLocator neighbours;
    private final Banks banks;
    private final STRtree shores = new STRtree();

    Water(Theatre theatre, Banks banks) {
        this.around = new IndexedPointInAreaLocator(theatre.area().convexHull());
        this.land = new IndexedPointInAreaLocator(theatre.land());
        this.neighbours = new IndexedPointInAreaLocator(theatre.neighbours());
        this.banks = banks;
        addShores(theatre.area().convexHull());
        addShores(theatre.land());
        addShores(theatre.neighbours());
        shores.build();
    }

    private void addShores(Geometry geometry) {
        for (Object ring : LinearComponentExtracter.getLines(geometry)) {
            Coordinate[] points = ((LineString) ring).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                shores.insert(new Envelope(points[i - 1], points[i]), points[i]);
            }
        }
    }

    /** Whether the outline of anything comes into {@code box} or near it; if not, {@link #at} is the same all over it. */
    boolean anyShoreNear(Envelope box) {
        Envelope wider = box.copy();
        wider.expandBy(2 * ROUNDING);
        return !shores.isEmpty() && !shores.query(wider).isEmpty();
    }

    Banks banks() {
        return banks;
    }

    /** Whether {@code point} lies on land on which cells may lie. */
    boolean endsAt(Coordinate point) {
        return around.locate(point) != Location.EXTERIOR && land.locate(point) != Location.EXTERIOR;
    }

    /** Whether {@code point} lies in water or on a bank of it. */
    boolean at(Coordinate point) {
        return isWater(point)
                || isWater(new Coordinate(point.x - ROUNDING, point.y))
                || isWater(new Coordinate(point.x + ROUNDING, point.y))
                || isWater(new Coordinate(point.x, point.y - ROUNDING))
                || isWater(new Coordinate(point.x, point.y + ROUNDING));
    }

    private boolean isWater(Coordinate point) {
        return around.locate(point) != Location.EXTERIOR
                && land.locate(point) == Location.EXTERIOR
                && neighbours.locate(point) == Location.EXTERIOR;
    }
}
