package salient.gis.wikipedia;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.campaign.SidePair;

/** Sides that hold places together. */
final class SharedHold {
    private SharedHold() {}

    /** All pairs of sides that {@code claims} say hold a place together. */
    static SortedSet<SidePair> pairs(List<Claim> claims) {
        SortedSet<SidePair> pairs = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim.statement() instanceof Statement.State state
                    && state.control().isHeld()) {
                List<SideId> sides = new ArrayList<>(state.actors());
                for (int i = 0; i < sides.size(); i++) {
                    for (SideId other : sides.subList(i + 1, sides.size())) {
                        pairs.add(SidePair.of(sides.get(i), other));
                    }
                }
            }
        }
        return pairs;
    }
}
