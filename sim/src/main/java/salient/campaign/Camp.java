package salient.campaign;

import java.util.SortedSet;
import salient.set.SortedSets;

/**
 * The alignment of a source, from the campaign's own list.
 *
 * @param role what weight its word has in judging
 * @param favours the sides whose gain is in its interest; empty unless the role is partisan
 */
public record Camp(CampId id, String name, Role role, SortedSet<SideId> favours) {
    /** How a camp's word weighs before any claim is looked at (rule E3). */
    public enum Role {
        MONITOR,
        UNALIGNED,
        PARTISAN;

        /** The word for it in {@code campaign.yaml}. */
        public String token() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Camp {
        favours = SortedSets.copyOf(favours);
        if ((role == Role.PARTISAN) == favours.isEmpty()) {
            throw new IllegalArgumentException("camp " + id + " is " + role.token() + " and favours " + favours);
        }
    }

    /** Whether {@code side} is one this camp favours. */
    public boolean favours(SideId side) {
        return favours.contains(side);
    }
}
