package salient.reading;

import java.time.LocalDate;
import java.util.SortedSet;
import salient.campaign.SideId;
import salient.place.PlaceId;
import salient.set.SortedSets;

/**
 * How a place came to be cut off from the ground of its side (rule E15).
 *
 * @param day the first at whose close it is cut off
 * @param side whose place it was presumed to be
 * @param with the places that were lost with the link; empty if nothing fell and an alliance ended
 */
public record LostLink(LocalDate day, SideId side, SortedSet<PlaceId> with) {
    public LostLink {
        with = SortedSets.copyOf(with);
    }
}
