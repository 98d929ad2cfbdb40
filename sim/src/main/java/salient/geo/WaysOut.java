package salient.geo;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * For each face the half-edge over which one leaves it on a way to the shore of its land: shores of lakes are none. Of the
 * shortest such ways, one. Immutable.
 */
final class WaysOut {
    private final int[] wayOut;

    WaysOut(HalfEdges halves, int faces) {
        this.wayOut = new int[faces];
        Arrays.fill(wayOut, -1);
        Deque<Integer> reached = new ArrayDeque<>();
        RegionRings land = new RegionRings(halves, new int[faces]);
        RingStretches none = new RingStretches(halves);
        boolean[] walked = new boolean[halves.count()];
        for (int half = 0; half < halves.count(); half++) {
            if (land.bounds(half) && !walked[half]) {
                land.walk(half, none, ring -> {
                    boolean shore = RingOrientation.isCounterClockwise(halves.ordinates(ring));
                    for (int bound : ring) {
                        walked[bound] = true;
                        if (shore) {
                            reach(halves.left(bound), bound, reached);
                        }
                    }
                });
            }
        }
        while (!reached.isEmpty()) {
            halves.around(reached.remove())
                    .map(HalfEdges::other)
                    .filter(half -> halves.left(half) >= 0)
                    .forEach(half -> reach(halves.left(half), half, reached));
        }
    }

    private void reach(int face, int half, Deque<Integer> reached) {
        if (wayOut[face] < 0) {
            wayOut[face] = half;
            reached.add(face);
        }
    }

    /** The half-edge, with {@code face} on its left, over which the way leads. */
    int from(int face) {
        return wayOut[face];
    }
}
