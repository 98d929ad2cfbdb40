package salient.geo;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Walks along the half-edges that bound regions, into rings that touch no corner twice: a polygon's ring may not. Nothing
 * is computed from coordinates. Not for several threads at once.
 */
final class RegionRings {
    private final HalfEdges halves;
    private final int[] regionOfFace;
    private final int[] open;
    /** Where in the open part of the walk a corner was passed at which a stretch begins; -1 if it was not. */
    private final int[] passed;
    /** Where in the open part of the walk stretches begin. */
    private final int[] begins;

    /** @param regionOfFace -1 for faces of no region; may change between walks */
    RegionRings(HalfEdges halves, int[] regionOfFace) {
        this.halves = halves;
        this.regionOfFace = regionOfFace;
        this.open = new int[halves.count()];
        this.passed = new int[halves.corners()];
        Arrays.fill(passed, -1);
        this.begins = new int[halves.count()];
    }

    /** The region on the left hand of {@code half}; -1 if there is none. */
    int region(int half) {
        int face = halves.left(half);
        return face < 0 ? -1 : regionOfFace[face];
    }

    /** Whether {@code half} bounds a region on its left. */
    boolean bounds(int half) {
        return region(half) >= 0 && region(half) != region(HalfEdges.other(half));
    }

    /**
     * The rings of a walk.
     *
     * @param first bounds a region, and begins a stretch
     * @param kept along which the walk is known
     * @param ring is given each ring: its half-edges, from the one at the corner of the lowest number
     */
    void walk(int first, RingStretches kept, Consumer<int[]> ring) {
        int length = 0;
        int stretches = 0;
        int half = first;
        do {
            passed[halves.from(half)] = length;
            begins[stretches++] = length;
            length = kept.copy(half, open, length);
            int last = open[length - 1];
            int from = passed[halves.from(HalfEdges.other(last))];
            if (from >= 0) {
                while (stretches > 0 && begins[stretches - 1] >= from) {
                    passed[halves.from(open[begins[--stretches]])] = -1;
                }
                ring.accept(fromLowest(from, length));
                length = from;
            }
            half = next(last);
        } while (half != first);
    }

    /** Of the half-edges that go on with the same region on the left, the first clockwise: no other lies between. */
    private int next(int half) {
        int back = HalfEdges.other(half);
        int next = halves.clockwise(back);
        while (!(bounds(next) && region(next) == region(half))) {
            if (next == back) {
                throw new IllegalStateException("the edges of the coverage do not close around a face");
            }
            next = halves.clockwise(next);
        }
        return next;
    }

    private int[] fromLowest(int from, int until) {
        int lowest = from;
        int lowestCorner = halves.from(open[from]);
        for (int i = from + 1; i < until; i++) {
            int corner = halves.from(open[i]);
            if (corner < lowestCorner) {
                lowest = i;
                lowestCorner = corner;
            }
        }
        int[] ring = new int[until - from];
        System.arraycopy(open, lowest, ring, 0, until - lowest);
        System.arraycopy(open, from, ring, until - lowest, lowest - from);
        return ring;
    }
}
