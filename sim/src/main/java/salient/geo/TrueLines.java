package salient.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.crs.EqualAreaPlane;

/** Draws lines of the plane in degrees. A line that is straight on the plane is bent there, and gets points enough. */
final class TrueLines {
    /** How far the drawn line may lie off the line on the plane: below any survey. */
    private static final double TOLERANCE_M = 0.1;

    /** Longer pieces are halved unseen: the bend of a long line may be nil at its middle and not elsewhere. */
    private static final double LONGEST_M = 20_000;

    /** Shorter pieces are straight: even at 85 degrees of latitude they bend by less than a millimetre. */
    private static final double SHORTEST_M = 50;

    private final EqualAreaPlane plane;

    TrueLines(EqualAreaPlane plane) {
        this.plane = plane;
    }

    /** The line in degrees that follows {@code metres}; its ends depend on nothing but the ends given. */
    Coordinate[] toDegrees(List<Coordinate> metres) {
        List<Coordinate> degrees = new ArrayList<>();
        degrees.add(plane.toDegrees(metres.get(0)));
        for (int i = 1; i < metres.size(); i++) {
            Coordinate end = plane.toDegrees(metres.get(i));
            fill(metres.get(i - 1), degrees.get(degrees.size() - 1), metres.get(i), end, degrees);
            degrees.add(end);
        }
        return degrees.toArray(Coordinate[]::new);
    }

    private void fill(Coordinate fromM, Coordinate from, Coordinate toM, Coordinate to, List<Coordinate> degrees) {
        if (isTrue(fromM, from, toM, to)) {
            return;
        }
        Coordinate middleM = between(fromM, toM);
        Coordinate middle = plane.toDegrees(middleM);
        fill(fromM, from, middleM, middle, degrees);
        degrees.add(middle);
        fill(middleM, middle, toM, to, degrees);
    }

    private boolean isTrue(Coordinate fromM, Coordinate from, Coordinate toM, Coordinate to) {
        double lengthM = fromM.distance(toM);
        if (lengthM < SHORTEST_M) {
            return true;
        }
        Coordinate drawnM = plane.toPlane(between(from, to));
        return lengthM <= LONGEST_M && Distance.pointToLinePerpendicular(drawnM, fromM, toM) <= TOLERANCE_M;
    }

    private static Coordinate between(Coordinate a, Coordinate b) {
        return new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
    }
}
