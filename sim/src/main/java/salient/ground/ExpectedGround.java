package salient.ground;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import salient.campaign.Holder;
import salient.control.ControlDistribution;
import salient.geo.Coverage;
import salient.place.Control;
import salient.place.PlaceId;

/**
 * The ground of one day by how likely each control is: of every cell, each control gets as much as it is likely. In square
 * kilometres, on an equal-area plane; its base is the ground that has a cell.
 *
 * @param heldKm2 by holder; whoever is nowhere likely to hold ground is not among them
 * @param undeterminedKm2 ground of which nothing can be said, and all disputed ground: a dispute says nothing of how likely
 *     its readings are
 */
public record ExpectedGround(
        SortedMap<Holder, Double> heldKm2, double contestedKm2, double vacantKm2, double undeterminedKm2) {
    public ExpectedGround {
        heldKm2 = Collections.unmodifiableSortedMap(new TreeMap<>(heldKm2));
    }

    /** The ground of {@code coverage} where control of each place is as likely as {@code control} says. */
    public static ExpectedGround of(Coverage coverage, Function<PlaceId, ControlDistribution> control) {
        SortedMap<Holder, Double> heldKm2 = new TreeMap<>();
        double contestedKm2 = 0;
        double vacantKm2 = 0;
        double undeterminedKm2 = 0;
        for (PlaceId place : coverage.places()) {
            double cellKm2 = coverage.cellKm2(place);
            ControlDistribution likely = control.apply(place);
            for (Map.Entry<Control, Double> share : likely.shares().entrySet()) {
                double km2 = share.getValue() * cellKm2;
                switch (share.getKey().kind()) {
                    case HELD -> heldKm2.merge(share.getKey().holder().orElseThrow(), km2, Double::sum);
                    case CONTESTED -> contestedKm2 += km2;
                    case VACANT -> vacantKm2 += km2;
                    case UNKNOWN -> throw new IllegalStateException("unknown control has no share");
                }
            }
            undeterminedKm2 += likely.undetermined() * cellKm2;
        }
        return new ExpectedGround(heldKm2, contestedKm2, vacantKm2, undeterminedKm2);
    }
}
