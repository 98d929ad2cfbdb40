package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.Octant;
import org.locationtech.jts.noding.SegmentPointComparator;

/** Where lines cross, and where a point of one lies on another. */
final class Crossings {
    private static final double ROWS_PER_ROOT = 0.5;

    /** A point {@code at} within a segment, which goes by the number of its first point. */
    private record Crossing(int segment, Coordinate at) {}

    private final Polylines lines;
    private final double near;
    private final int[] segments;
    private final Rows rows;

    /** @param near a point so near to a line lies on it */
    private Crossings(Polylines lines, double near) {
        this.lines = lines;
        this.near = near;
        this.segments = segments(lines);
        double[] around = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (int point = 0; point < lines.points(); point++) {
            around[0] = Math.min(around[0], lines.x(point));
            around[1] = Math.min(around[1], lines.y(point));
            around[2] = Math.max(around[2], lines.x(point));
            around[3] = Math.max(around[3], lines.y(point));
        }
        this.rows = new Rows(new Boxes(), around, (int) (ROWS_PER_ROOT * Math.sqrt(segments.length)));
    }

    /** The lines with a point more wherever one crosses another or has one of its points on it. */
    static Polylines cut(Polylines lines, double near) {
        return new Crossings(lines, near).cut();
    }

    private static int[] segments(Polylines lines) {
        int[] found = new int[lines.points()];
        int count = 0;
        for (int line = 0; line < lines.lines(); line++) {
            for (int point = lines.first(line); point < lines.end(line) - 1; point++) {
                if (lines.x(point) != lines.x(point + 1) || lines.y(point) != lines.y(point + 1)) {
                    found[count++] = point;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private final class Boxes implements Rows.Boxes {
        @Override
        public int size() {
            return segments.length;
        }

        @Override
        public double west(int box) {
            return Crossings.this.west(segments[box]);
        }

        @Override
        public double south(int box) {
            return Crossings.this.south(segments[box]);
        }

        @Override
        public double north(int box) {
            return Crossings.this.north(segments[box]);
        }
    }

    private double west(int segment) {
        return Math.min(lines.x(segment), lines.x(segment + 1)) - near;
    }

    private double east(int segment) {
        return Math.max(lines.x(segment), lines.x(segment + 1)) + near;
    }

    private double south(int segment) {
        return Math.min(lines.y(segment), lines.y(segment + 1)) - near;
    }

    private double north(int segment) {
        return Math.max(lines.y(segment), lines.y(segment + 1)) + near;
    }

    private Polylines cut() {
        List<Crossing> crossings = IntStream.range(0, rows.rows())
                .parallel()
                .mapToObj(this::inRow)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Crossing::segment))
                .toList();
        if (crossings.isEmpty()) {
            return lines;
        }
        Polylines cut = new Polylines();
        int next = 0;
        for (int line = 0; line < lines.lines(); line++) {
            for (int point = lines.first(line); point < lines.end(line); point++) {
                cut.add(lines.x(point), lines.y(point));
                int first = next;
                while (next < crossings.size() && crossings.get(next).segment == point) {
                    next++;
                }
                if (next > first) {
                    along(point, crossings.subList(first, next)).forEach(at -> cut.add(at.x, at.y));
                }
            }
            cut.endLine(lines.left(line), lines.right(line));
        }
        return cut;
    }

    /** The crossings of one segment in their order along it. */
    private List<Coordinate> along(int segment, List<Crossing> crossings) {
        int octant = Octant.octant(lines.at(segment), lines.at(segment + 1));
        return crossings.stream()
                .map(Crossing::at)
                .sorted((a, b) -> SegmentPointComparator.compare(octant, a, b))
                .toList();
    }

    private List<Crossing> inRow(int row) {
        List<Crossing> found = new ArrayList<>();
        LineIntersector intersector = new RobustLineIntersector();
        for (int entry = rows.first(row); entry < rows.end(row); entry++) {
            int segment = segments[rows.boxAt(entry)];
            double south = south(segment);
            double north = north(segment);
            long east = rows.step(east(segment));
            for (int later = entry + 1; later < rows.end(row) && rows.stepAt(later) <= east; later++) {
                int other = segments[rows.boxAt(later)];
                double otherSouth = south(other);
                // A pair that shares several rows is looked at in the first of them.
                if (otherSouth <= north && south <= north(other) && rows.row(Math.max(south, otherSouth)) == row) {
                    meet(Math.min(segment, other), Math.max(segment, other), intersector, found);
                }
            }
        }
        return found;
    }

    private void meet(int one, int other, LineIntersector intersector, List<Crossing> found) {
        intersector.computeIntersection(lines.at(one), lines.at(one + 1), lines.at(other), lines.at(other + 1));
        if (intersector.hasIntersection() && intersector.isInteriorIntersection()) {
            for (int i = 0; i < intersector.getIntersectionNum(); i++) {
                found.add(new Crossing(one, intersector.getIntersection(i).copy()));
                found.add(new Crossing(other, intersector.getIntersection(i).copy()));
            }
            return;
        }
        touch(one, other, found);
        touch(one + 1, other, found);
        touch(other, one, found);
        touch(other + 1, one, found);
    }

    /** Notes {@code point} if it lies on {@code segment} and not at an end of it. */
    private void touch(int point, int segment, List<Crossing> found) {
        double x = lines.x(segment);
        double y = lines.y(segment);
        double alongX = lines.x(segment + 1) - x;
        double alongY = lines.y(segment + 1) - y;
        double cross = alongX * (lines.y(point) - y) - alongY * (lines.x(point) - x);
        if (Math.abs(cross) > 2 * near * (Math.abs(alongX) + Math.abs(alongY))) {
            return;
        }
        Coordinate at = lines.at(point);
        Coordinate from = lines.at(segment);
        Coordinate to = lines.at(segment + 1);
        if (at.distance(from) >= near && at.distance(to) >= near && Distance.pointToSegment(at, from, to) < near) {
            found.add(new Crossing(segment, at));
        }
    }
}
