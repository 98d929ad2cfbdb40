package salient.geo;

import java.util.Arrays;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/**
 * The walks around the faces of a graph, cut into loops that come to no vertex twice; a face lies on the left hand. Each
 * loop begins at its lowest vertex.
 */
final class Loops {
    /** Square degrees; of areas smaller than this, doubles may mistake the sign. */
    private static final double SURE = 1e-11;

    private final PlanarGraph graph;
    private final int[] ways;
    private int[] end = new int[64];
    private int[] walk = new int[64];
    private int loops;
    private int walks;

    private final int[] open;
    private final int[] openAt;

    Loops(PlanarGraph graph) {
        this.graph = graph;
        this.ways = new int[2 * graph.segments()];
        this.open = new int[ways.length];
        this.openAt = new int[graph.vertices()];
        Arrays.fill(openAt, -1);
        boolean[] done = new boolean[ways.length];
        for (int first = 0; first < done.length; first++) {
            if (!done[first] && !graph.isGone(first >> 1)) {
                walk(first, done);
                walks++;
            }
        }
    }

    private void walk(int first, boolean[] done) {
        int length = 0;
        for (int way = first; !done[way]; way = graph.next(way)) {
            done[way] = true;
            openAt[graph.from(way)] = length;
            open[length++] = way;
            int from = openAt[graph.to(way)];
            if (from >= 0) {
                close(from, length);
                length = from;
            }
        }
    }

    private void close(int from, int to) {
        if (loops == end.length) {
            end = Arrays.copyOf(end, 2 * loops);
            walk = Arrays.copyOf(walk, 2 * loops);
        }
        int lowest = from;
        for (int i = from; i < to; i++) {
            openAt[graph.from(open[i])] = -1;
            lowest = graph.from(open[i]) < graph.from(open[lowest]) ? i : lowest;
        }
        int next = first(loops);
        System.arraycopy(open, lowest, ways, next, to - lowest);
        System.arraycopy(open, from, ways, next + to - lowest, lowest - from);
        walk[loops] = walks;
        end[loops++] = next + to - from;
    }

    /** Number of loops. */
    int size() {
        return loops;
    }

    /** Number of walks. */
    int walks() {
        return walks;
    }

    /** The number of the walk of which {@code loop} is a part. */
    int walk(int loop) {
        return walk[loop];
    }

    /** The place of the first way of {@code loop}. */
    int first(int loop) {
        return loop == 0 ? 0 : end[loop - 1];
    }

    /** The place after the last way of {@code loop}. */
    int end(int loop) {
        return end[loop];
    }

    /** The way at a place. */
    int way(int place) {
        return ways[place];
    }

    /** The longitude from which the way at a place leads. */
    double x(int place) {
        return graph.x(graph.from(ways[place]));
    }

    /** The latitude from which the way at a place leads. */
    double y(int place) {
        return graph.y(graph.from(ways[place]));
    }

    /** The point from which the way at a place leads. */
    Coordinate at(int place) {
        return new Coordinate(x(place), y(place));
    }

    /** Twice the area within {@code loop} in square degrees: less than 0 if it runs clockwise, around a hole of a face. */
    double twiceArea(int loop) {
        double originX = x(first(loop));
        double originY = y(first(loop));
        double lastX = 0;
        double lastY = 0;
        double twice = 0;
        for (int place = first(loop) + 1; place < end(loop); place++) {
            double nextX = x(place) - originX;
            double nextY = y(place) - originY;
            twice += lastX * nextY - nextX * lastY;
            lastX = nextX;
            lastY = nextY;
        }
        if (Math.abs(twice) > SURE) {
            return twice;
        }
        return Orientation.isCCW(pointsBackwards(loop)) ? -Double.MIN_NORMAL : Double.MIN_NORMAL;
    }

    /** The points of {@code loop}, clockwise if it is a shell, counter-clockwise if it is a hole; the first again at the end. */
    Coordinate[] pointsBackwards(int loop) {
        Coordinate[] points = new Coordinate[end(loop) - first(loop) + 1];
        for (int i = 0; i < points.length - 1; i++) {
            points[i] = at(i == 0 ? first(loop) : end(loop) - i);
        }
        points[points.length - 1] = points[0].copy();
        return points;
    }

    /** An order of loops, that of their points backwards: the first two tell, since no two loops have a way in common. */
    int compare(int loop, int other) {
        int byLowest = Integer.compare(graph.from(ways[first(loop)]), graph.from(ways[first(other)]));
        return byLowest != 0
                ? byLowest
                : Integer.compare(graph.from(ways[end(loop) - 1]), graph.from(ways[end(other) - 1]));
    }
}
