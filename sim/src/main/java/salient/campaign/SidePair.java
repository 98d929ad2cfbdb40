package salient.campaign;

import java.util.Comparator;

/**
 * Two sides, in whatever order they are named.
 *
 * @param sideA the first of the two in id order
 */
public record SidePair(SideId sideA, SideId sideB) implements Comparable<SidePair> {
    private static final Comparator<SidePair> ORDER =
            Comparator.comparing(SidePair::sideA).thenComparing(SidePair::sideB);

    public SidePair {
        if (sideA.compareTo(sideB) >= 0) {
            throw new IllegalArgumentException(sideA + " and " + sideB + " are no pair in id order");
        }
    }

    /** The pair of the two, whichever is named first. */
    public static SidePair of(SideId one, SideId other) {
        return one.compareTo(other) < 0 ? new SidePair(one, other) : new SidePair(other, one);
    }

    @Override
    public int compareTo(SidePair other) {
        return ORDER.compare(this, other);
    }
}
