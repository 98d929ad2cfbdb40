package salient.ground;

import java.util.Comparator;
import salient.campaign.SidePair;

/** What the front along an edge is, in the order of tables. */
record Stretch(SidePair sides, FrontKind kind, boolean presumed) implements Comparable<Stretch> {
    private static final Comparator<Stretch> ORDER =
            Comparator.comparing(Stretch::sides).thenComparing(Stretch::kind).thenComparing(Stretch::presumed);

    @Override
    public int compareTo(Stretch other) {
        return ORDER.compare(this, other);
    }
}
