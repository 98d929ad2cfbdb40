package salient.control;

import java.util.Comparator;
import java.util.SortedSet;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.place.Control;
import salient.set.SortedSets;

/** One of the answers that credible sources give about a disputed place, with the sources and claims behind it. */
public record Reading(Control control, SortedSet<SourceId> sources, SortedSet<ClaimId> claims)
        implements Comparable<Reading> {
    private static final Comparator<Reading> ORDER = Comparator.<Reading, String>comparing(r -> r.control.token())
            .thenComparing(r -> r.control.sides().toString())
            .thenComparing(r -> r.claims.toString());

    public Reading {
        sources = SortedSets.copyOf(sources);
        claims = SortedSets.copyOf(claims);
    }

    @Override
    public int compareTo(Reading other) {
        return ORDER.compare(this, other);
    }
}
