package salient.ground;

import java.util.Comparator;
import salient.campaign.SideId;

/**
 * Two sides that face each other.
 *
 * @param sideA the first of the two in id order
 */
record SidePair(SideId sideA, SideId sideB) implements Comparable<SidePair> {
    private static final Comparator<SidePair> ORDER =
            Comparator.comparing(SidePair::sideA).thenComparing(SidePair::sideB);

    /** The pair of the two, whichever is named first. */
    static SidePair of(SideId one, SideId other) {
        return one.compareTo(other) < 0 ? new SidePair(one, other) : new SidePair(other, one);
    }

    @Override
    public int compareTo(SidePair other) {
        return ORDER.compare(this, other);
    }
}
