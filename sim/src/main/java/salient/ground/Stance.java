package salient.ground;

import java.util.SortedSet;
import salient.campaign.SideId;
import salient.set.SortedSets;

/**
 * What a cell is to a front: how firmly it is held, and by whom it is held or fought for.
 *
 * @param sides the holders; or the sides that fight for it, or dispute it, those that are implied included
 * @param presumed whether its finding rests on the baseline alone
 */
record Stance(Footing footing, SortedSet<SideId> sides, boolean presumed) {
    /** Firmest first. */
    enum Footing {
        HELD,
        CONTESTED,
        DISPUTED,
        /** Vacant or unknown: no side stands there that could face another. */
        NONE
    }

    Stance {
        sides = SortedSets.copyOf(sides);
    }
}
