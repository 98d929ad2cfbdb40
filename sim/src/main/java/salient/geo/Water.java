package salient.geo;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

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

    Water(Theatre theatre, Banks banks) {
        this.around = new IndexedPointInAreaLocator(theatre.area().convexHull());
        this.land = new IndexedPointInAreaLocator(theatre.land());
        this.neighbours = new IndexedPointInAreaLocator(theatre.neighbours());
        this.banks = banks;
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
