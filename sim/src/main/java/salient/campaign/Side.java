package salient.campaign;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A belligerent as the campaign groups them.
 *
 * @param name how prose names it, e.g. "Government forces"
 * @param label how legends and tables head it, e.g. "Government"
 * @param opposes the sides it fights; sides that are not named here are its allies or strangers to it
 */
public record Side(SideId id, String name, String label, SortedSet<SideId> opposes) {
    public Side {
        opposes = Collections.unmodifiableSortedSet(new TreeSet<>(opposes));
    }
}
