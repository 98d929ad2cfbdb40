package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.Octant;
import org.locationtech.jts.noding.SegmentPointComparator;
import org.locationtech.jts.noding.snapround.HotPixel;

/**
 * Lines rounded to the seventh decimal of a degree all at once: points are rounded, and a line that passes within half a
 * unit of a rounded point is drawn through it. What comes out meets at points only. Vertices are numbered from west to
 * east, on one longitude from south to north.
 *
 * <p>Source: J. D. Hobby, Practical segment intersection with finite precision output, Computational Geometry 13 (1999),
 * 199-214, as in the snap-rounding noder of JTS, which gives the same points to the last bit.
 */
final class SnapRounding {
    /** Seven decimals are about a centimetre; files that keep them lose nothing. */
    private static final double UNITS = 1e7;

    private static final double NEAR = 1 / UNITS / 100;
    private static final long MOST_NORTH = 1L << 30;
    private static final long MOST_EAST = 1L << 32;
    private static final int BATCH = 1 << 14;

    private final Polylines lines;
    private final double[] x;
    private final double[] y;
    private final int[] vertexOfPoint;
    private final Rows rows;

    /** Ends of segments in one run of numbers: vertex, vertex, line. */
    private int[] segments;

    /** @param lines in degrees; each has two points that differ */
    SnapRounding(Polylines lines) {
        this.lines = Crossings.cut(lines, NEAR);
        long[] keys = new long[this.lines.points()];
        Arrays.parallelSetAll(keys, point -> key(this.lines.x(point), this.lines.y(point)));
        VertexNumbers numbers = new VertexNumbers(keys);
        this.vertexOfPoint = numbers.ofPoints();
        long[] vertices = numbers.vertices();
        this.x = new double[vertices.length];
        this.y = new double[vertices.length];
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int vertex = 0; vertex < vertices.length; vertex++) {
            x[vertex] = (vertices[vertex] >> 31) / UNITS;
            y[vertex] = ((vertices[vertex] & (1L << 31) - 1) - MOST_NORTH) / UNITS;
            south = Math.min(south, y[vertex]);
            north = Math.max(north, y[vertex]);
        }
        double[] around = x.length == 0 ? new double[4] : new double[] {x[0], south, x[x.length - 1], north};
        this.rows = new Rows(new Boxes(), around, (int) (Math.sqrt(x.length) / 2));
        snap();
    }

    private static long key(double lon, double lat) {
        long east = Math.round(lon * UNITS);
        long north = Math.round(lat * UNITS);
        if (Math.abs(east) >= MOST_EAST || Math.abs(north) >= MOST_NORTH) {
            throw new IllegalArgumentException("no point on the earth is " + lon + ", " + lat);
        }
        return (east << 31) + north + MOST_NORTH;
    }

    private final class Boxes implements Rows.Boxes {
        @Override
        public int size() {
            return x.length;
        }

        @Override
        public double west(int vertex) {
            return x[vertex];
        }

        @Override
        public double south(int vertex) {
            return y[vertex];
        }

        @Override
        public double north(int vertex) {
            return y[vertex];
        }
    }

    /** The longitudes of vertices. */
    double[] x() {
        return x.clone();
    }

    /** The latitudes of vertices. */
    double[] y() {
        return y.clone();
    }

    /** Number of segments; one may be there more than once. */
    int segments() {
        return segments.length / 3;
    }

    /** The vertex at which {@code segment} begins; never that at which it ends. */
    int from(int segment) {
        return segments[3 * segment];
    }

    /** The vertex at which {@code segment} ends. */
    int to(int segment) {
        return segments[3 * segment + 1];
    }

    /** The line of which {@code segment} is a part. */
    int line(int segment) {
        return segments[3 * segment + 2];
    }

    private void snap() {
        int[] lineOfBatch = IntStream.range(0, lines.lines())
                .filter(line -> line == 0 || lines.first(line) / BATCH > lines.first(line - 1) / BATCH)
                .toArray();
        List<int[]> parts = IntStream.range(0, lineOfBatch.length)
                .parallel()
                .mapToObj(batch -> new Snapping()
                        .of(
                                lineOfBatch[batch],
                                batch + 1 < lineOfBatch.length ? lineOfBatch[batch + 1] : lines.lines()))
                .toList();
        segments = new int[parts.stream().mapToInt(part -> part.length).sum()];
        int next = 0;
        for (int[] part : parts) {
            System.arraycopy(part, 0, segments, next, part.length);
            next += part.length;
        }
    }

    /** The work of one thread. */
    private final class Snapping {
        private int[] snapped = new int[3 * BATCH];
        private int count;

        private int[] of(int firstLine, int endLine) {
            for (int line = firstLine; line < endLine; line++) {
                for (int point = lines.first(line) + 1; point < lines.end(line); point++) {
                    if (vertexOfPoint[point - 1] != vertexOfPoint[point]) {
                        segment(point - 1, line);
                    }
                }
            }
            return Arrays.copyOf(snapped, count);
        }

        private void segment(int point, int line) {
            int from = vertexOfPoint[point];
            int to = vertexOfPoint[point + 1];
            List<Integer> passed = List.of();
            double half = 0.51 / UNITS;
            double southest = Math.min(lines.y(point), lines.y(point + 1)) - half;
            double northest = Math.max(lines.y(point), lines.y(point + 1)) + half;
            long west = rows.step(Math.min(lines.x(point), lines.x(point + 1)) - half);
            long east = rows.step(Math.max(lines.x(point), lines.x(point + 1)) + half);
            double alongX = lines.x(point + 1) - lines.x(point);
            double alongY = lines.y(point + 1) - lines.y(point);
            double widest = half * (Math.abs(alongX) + Math.abs(alongY));
            for (int row = rows.row(southest); row <= rows.row(northest); row++) {
                int entry = rows.firstFrom(row, west);
                for (; entry < rows.end(row) && rows.stepAt(entry) <= east; entry++) {
                    int vertex = rows.boxAt(entry);
                    double cross = alongX * (y[vertex] - lines.y(point)) - alongY * (x[vertex] - lines.x(point));
                    if (Math.abs(cross) <= widest && vertex != from && vertex != to && passes(point, vertex)) {
                        passed = passed.isEmpty() ? new ArrayList<>() : passed;
                        passed.add(vertex);
                    }
                }
            }
            if (!passed.isEmpty()) {
                int octant = Octant.octant(at(from), at(to));
                passed.sort((a, b) -> SegmentPointComparator.compare(octant, at(a), at(b)));
            }
            int last = from;
            for (int vertex : passed) {
                add(last, vertex, line);
                last = vertex;
            }
            add(last, to, line);
        }

        private boolean passes(int point, int vertex) {
            return new HotPixel(at(vertex), UNITS).intersects(lines.at(point), lines.at(point + 1));
        }

        private void add(int from, int to, int line) {
            if (count == snapped.length) {
                snapped = Arrays.copyOf(snapped, 2 * count);
            }
            snapped[count++] = from;
            snapped[count++] = to;
            snapped[count++] = line;
        }
    }

    private Coordinate at(int vertex) {
        return new Coordinate(x[vertex], y[vertex]);
    }
}
