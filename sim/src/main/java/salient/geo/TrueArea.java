package salient.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import salient.geo.crs.EqualAreaPlane;

/**
 * Areas of polygons in degrees whose sides are straight in degrees. On the plane a side is bent, very nearly like a
 * parabola; its middle gives the area between it and its chord (Simpson's rule).
 */
final class TrueArea {
    /** Longer sides are halved; up to this length the rule is good to a square metre. */
    private static final double LONGEST_M = 20_000;

    /** Between shorter sides and their chords there is less than a square decimetre. */
    private static final double SHORTEST_M = 50;

    private final EqualAreaPlane plane;

    TrueArea(EqualAreaPlane plane) {
        this.plane = plane;
    }

    /** The area of {@code polygon} in square kilometres. */
    double km2(Polygon polygon) {
        double twiceM2 = twiceM2(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            twiceM2 -= twiceM2(polygon.getInteriorRingN(hole));
        }
        return twiceM2 / 2e6;
    }

    private double twiceM2(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        // A fan from the first vertex: small numbers keep their last digits.
        Coordinate origin = plane.toPlane(points[0]);
        Coordinate last = origin;
        double sum = 0;
        for (int i = 1; i < points.length; i++) {
            Coordinate next = plane.toPlane(points[i]);
            sum += twiceM2(origin, points[i - 1], last, points[i], next);
            last = next;
        }
        return Math.abs(sum);
    }

    /** Twice the area between the origin and a side, which is given in degrees and in metres. */
    private double twiceM2(Coordinate origin, Coordinate from, Coordinate fromM, Coordinate to, Coordinate toM) {
        double chordM = fromM.distance(toM);
        if (chordM < SHORTEST_M) {
            return twiceM2(origin, fromM, toM);
        }
        Coordinate middle = new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
        Coordinate middleM = plane.toPlane(middle);
        if (chordM > LONGEST_M) {
            return twiceM2(origin, from, fromM, middle, middleM) + twiceM2(origin, middle, middleM, to, toM);
        }
        return twiceM2(origin, fromM, toM) + 4.0 / 3 * twiceM2(fromM, middleM, toM);
    }

    /** Twice the area of a triangle, more than 0 if its corners run counter-clockwise. */
    private static double twiceM2(Coordinate a, Coordinate b, Coordinate c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    }
}
