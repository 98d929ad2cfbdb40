package salient.geo;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/** Which way round a ring runs, found at its top as JTS does, with no object for each point on the way up. */
final class RingOrientation {
    private RingOrientation() {}

    /**
     * Whether a ring runs counter-clockwise.
     *
     * @param ring its x and y, closed; touches itself nowhere, and has no point twice in a row
     */
    static boolean isCounterClockwise(double[] ring) {
        int end = ring.length - 2;
        int top = 0;
        for (int i = 2; i < end; i += 2) {
            if (ring[i + 1] > ring[top + 1]) {
                top = i;
            }
        }
        int before = (top + end - 2) % end;
        int after = (top + 2) % end;
        // Of a flat top, whether it is walked westwards.
        if (ring[after + 1] == ring[top + 1]) {
            return ring[after] < ring[top];
        }
        if (ring[before + 1] == ring[top + 1]) {
            return ring[top] < ring[before];
        }
        return Orientation.index(point(ring, before), point(ring, top), point(ring, after))
                == Orientation.COUNTERCLOCKWISE;
    }

    private static Coordinate point(double[] ring, int at) {
        return new Coordinate(ring[at], ring[at + 1]);
    }
}
