package salient.geo;

import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.crs.EqualAreaPlane;

/**
 * Areas within loops of a graph in degrees whose segments are straight in degrees. On the plane a segment is bent, very
 * nearly like a parabola; its middle gives the area between it and its chord (Simpson's rule).
 */
final class TrueArea {
    /** Longer sides are halved; up to this length the rule is good to a square metre. */
    private static final double LONGEST_M = 20_000;

    /** Between shorter sides and their chords there is less than a square decimetre. */
    private static final double SHORTEST_M = 50;

    private final PlanarGraph graph;
    private final Loops loops;
    private final EqualAreaPlane plane;
    private final Coordinate[] metres;

    /** @param used the vertices of the loops that will be asked for */
    TrueArea(PlanarGraph graph, Loops loops, EqualAreaPlane plane, boolean[] used) {
        this.graph = graph;
        this.loops = loops;
        this.plane = plane;
        this.metres = new Coordinate[graph.vertices()];
        IntStream.range(0, metres.length)
                .parallel()
                .filter(vertex -> used[vertex])
                .forEach(vertex -> metres[vertex] = plane.toPlane(degrees(vertex)));
    }

    private Coordinate degrees(int vertex) {
        return new Coordinate(graph.x(vertex), graph.y(vertex));
    }

    /** The area in square kilometres within the first of {@code ofPiece} less that within the others. */
    double km2(int[] ofPiece) {
        double twiceM2 = twiceM2(ofPiece[0]);
        for (int hole = 1; hole < ofPiece.length; hole++) {
            twiceM2 -= twiceM2(ofPiece[hole]);
        }
        return twiceM2 / 2e6;
    }

    private double twiceM2(int loop) {
        // A fan from the first vertex: small numbers keep their last digits.
        int first = graph.from(loops.way(loops.first(loop)));
        Coordinate origin = metres[first];
        double sum = 0;
        for (int place = loops.end(loop) - 1; place >= loops.first(loop); place--) {
            int from = graph.to(loops.way(place));
            int to = graph.from(loops.way(place));
            sum += twiceM2(origin, degrees(from), metres[from], degrees(to), metres[to]);
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
