package salient.geo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The edges in outlines of faces, each as it is seen from either hand: a half-edge runs with its face on its left, and the
 * other half of the edge runs back. Half-edge {@code 2 * edge} follows the edge's line. Immutable.
 */
final class HalfEdges {
    private final EdgeLines lines;
    private final int[] left;
    private final int[] from;
    private final int[] clockwise;
    private final Groups around;
    private final Groups leaving;

    HalfEdges(FacesAndEdges coverage, EdgeLines lines) {
        this.lines = lines;
        int onGround = 0;
        while (onGround < coverage.edges() && !coverage.bridge(onGround)) {
            onGround++;
        }
        this.left = new int[2 * onGround];
        for (int edge = 0; edge < onGround; edge++) {
            left[2 * edge] = coverage.left(edge);
            left[2 * edge + 1] = coverage.right(edge);
        }
        this.from = IntStream.range(0, left.length)
                .map(half -> lines.from(walked(half)))
                .toArray();
        int[] withFace =
                IntStream.range(0, left.length).filter(half -> left[half] >= 0).toArray();
        this.around = new Groups(
                coverage.faces(), IntStream.of(withFace).map(half -> left[half]).toArray(), withFace);
        this.leaving = new Groups(
                lines.corners(), from, IntStream.range(0, left.length).toArray());
        this.clockwise = new int[left.length];
        for (int corner = 0; corner < lines.corners(); corner++) {
            linkClockwise(leaving.of(corner).toArray());
        }
    }

    private void linkClockwise(int[] ofCorner) {
        Integer[] byBearing = Arrays.stream(ofCorner)
                .boxed()
                .sorted(Comparator.comparingDouble(half -> lines.bearing(walked(half))))
                .toArray(Integer[]::new);
        for (int i = 0; i < byBearing.length; i++) {
            clockwise[byBearing[(i + 1) % byBearing.length]] = byBearing[i];
        }
    }

    private static int walked(int half) {
        return half % 2 == 0 ? half / 2 : ~(half / 2);
    }

    /** The other half of the edge of {@code half}. */
    static int other(int half) {
        return half ^ 1;
    }

    /** Number of half-edges. */
    int count() {
        return left.length;
    }

    /** Number of corners. */
    int corners() {
        return lines.corners();
    }

    /** The face on the left hand; -1 outside the theatre's land. */
    int left(int half) {
        return left[half];
    }

    /** The corner from which it leads. */
    int from(int half) {
        return from[half];
    }

    /** The half-edges that have {@code face} on their left. */
    IntStream around(int face) {
        return around.of(face);
    }

    /** The half-edges that lead away from {@code corner}. */
    IntStream leaving(int corner) {
        return leaving.of(corner);
    }

    /** Whether so many edges meet at {@code corner} that a region may pass it more than once. */
    boolean crossroads(int corner) {
        return leaving.size(corner) > 3;
    }

    /** The next half-edge clockwise that leads away from the same corner. */
    int clockwise(int half) {
        return clockwise[half];
    }

    /** The x and y of all points of a walk. */
    double[] ordinates(int[] walk) {
        int[] edges = new int[walk.length];
        for (int i = 0; i < walk.length; i++) {
            edges[i] = walked(walk[i]);
        }
        return lines.ordinates(edges);
    }
}
