package salient.compare;

import java.util.List;
import java.util.SortedSet;
import salient.campaign.Side;
import salient.control.ControlHistory;
import salient.ground.Ground;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.set.SortedSets;

/**
 * Two readings of one campaign, held together.
 *
 * @param cells areas of the places' cells, the same for both
 * @param places the places that are counted; the others are passed over
 */
public record Comparison(List<Side> sides, Neighbours cells, SortedSet<PlaceId> places, Reading a, Reading b) {
    /** One of the two: its name, its findings and their ground. */
    public record Reading(String name, ControlHistory history, Ground ground) {}

    public Comparison {
        sides = List.copyOf(sides);
        places = SortedSets.copyOf(places);
        if (!a.history().period().equals(b.history().period())
                || !a.history().places().equals(b.history().places())) {
            throw new IllegalArgumentException(
                    a.name() + " and " + b.name() + " do not cover the same days and places");
        }
    }

    /** Two readings held together on all their places. */
    public Comparison(List<Side> sides, Neighbours cells, Reading a, Reading b) {
        this(sides, cells, a.history().places(), a, b);
    }

    /** Where and when the two part. */
    public List<Divergence> divergences() {
        return Divergences.between(a.history(), b.history()).stream()
                .filter(divergence -> places.contains(divergence.place()))
                .toList();
    }
}
