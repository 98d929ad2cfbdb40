package salient.charts.map;

import salient.compare.Divergence;
import salient.control.Finding;
import salient.place.Place;

/**
 * A place on which two readings part on one day.
 *
 * @param number of the place, the same on every day
 * @param a what the first reading finds on the day
 * @param b what the second finds
 */
record Parting(int number, Place place, Divergence divergence, Finding a, Finding b) {
    /** Whether both tell of one change and only date it differently. */
    boolean ofTiming() {
        return divergence.nature() == Divergence.Nature.TIMING;
    }
}
