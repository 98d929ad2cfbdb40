package salient.synthetic;

import java.util.HashMap;
import java.util.Map;

/** Points that keep a distance from each other, found by the square of a grid in which they lie: one in each at most. */
final class PointGrid {
    private final double reachKm;
    private final double leastKm;
    private final double squareKm;
    private final Map<Long, Point> bySquare = new HashMap<>();

    /**
     * No points yet.
     *
     * @param reachKm how far from the middle they lie at most, in x and in y
     * @param leastKm how far they are from each other at least
     */
    PointGrid(double reachKm, double leastKm) {
        this.reachKm = reachKm;
        this.leastKm = leastKm;
        // Two points of one square are nearer to each other than the least distance.
        this.squareKm = leastKm / Math.sqrt(2);
    }

    /** Adds {@code point} unless another is too near; whether it was added. */
    boolean addIfAlone(Point point) {
        long column = square(point.x());
        long row = square(point.y());
        for (long r = row - 2; r <= row + 2; r++) {
            for (long c = column - 2; c <= column + 2; c++) {
                Point other = bySquare.get(key(c, r));
                if (other != null && other.distance(point) < leastKm) {
                    return false;
                }
            }
        }
        bySquare.put(key(column, row), point);
        return true;
    }

    private long square(double km) {
        return (long) Math.floor((km + reachKm) / squareKm);
    }

    private static long key(long column, long row) {
        return column << 32 ^ (row & 0xFFFFFFFFL);
    }
}
