package salient.geo;

import java.util.function.IntConsumer;

/**
 * Stretches of rings that were torn: where no face at a corner has moved, a walk goes on as it went before. Stretches end
 * at corners of faces that moved, and at crossroads, where it is found anew which ring goes which way. Not for several
 * threads at once.
 */
final class RingStretches {
    private final HalfEdges halves;
    private final boolean[] ends;
    private final Stretch[] byFirst;

    private static final class Stretch {
        private final int[] ring;
        private final int from;
        private final int length;

        Stretch(int[] ring, int from, int length) {
            this.ring = ring;
            this.from = from;
            this.length = length;
        }

        int copy(int[] to, int at) {
            int straight = Math.min(length, ring.length - from);
            System.arraycopy(ring, from, to, at, straight);
            System.arraycopy(ring, 0, to, at + straight, length - straight);
            return at + length;
        }
    }

    /** None as yet: each half-edge is a stretch of its own. */
    RingStretches(HalfEdges halves) {
        this.halves = halves;
        this.byFirst = new Stretch[halves.count()];
        this.ends = new boolean[halves.corners()];
        for (int corner = 0; corner < ends.length; corner++) {
            ends[corner] = halves.crossroads(corner);
        }
    }

    /** Stretches kept from now on end at {@code corners} as well. */
    void endAt(int[] corners) {
        for (int corner : corners) {
            ends[corner] = true;
        }
    }

    /** Keeps the stretches of {@code ring}, and tells with which half-edges they begin. */
    void keep(int[] ring, IntConsumer first) {
        int begin = -1;
        int earliest = ring.length;
        for (int i = 0; i < ring.length; i++) {
            if (ends[halves.from(ring[i])]) {
                if (begin < 0) {
                    earliest = i;
                } else {
                    byFirst[ring[begin]] = new Stretch(ring, begin, i - begin);
                }
                begin = i;
                first.accept(ring[i]);
            }
        }
        if (begin >= 0) {
            byFirst[ring[begin]] = new Stretch(ring, begin, ring.length - begin + earliest);
        }
    }

    /** Copies the stretch that begins with {@code half} into {@code walk}, and says where it ends there. */
    int copy(int half, int[] walk, int at) {
        if (byFirst[half] != null) {
            return byFirst[half].copy(walk, at);
        }
        walk[at] = half;
        return at + 1;
    }

    /** Forgets stretches that begin with {@code firsts}, and that any end at {@code corners} that are no crossroads. */
    void forget(int[] firsts, int[] corners) {
        for (int half : firsts) {
            byFirst[half] = null;
        }
        for (int corner : corners) {
            ends[corner] = halves.crossroads(corner);
        }
    }
}
