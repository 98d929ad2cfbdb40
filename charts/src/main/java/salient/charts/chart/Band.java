package salient.charts.chart;

import java.util.Comparator;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.control.Standing;
import salient.ground.GroundKind;

/**
 * What a band of a stacked chart counts.
 *
 * @param ground what it is counted as
 * @param holder who holds it; absent for what nobody holds
 */
record Band(GroundKind ground, Optional<Holder> holder, Standing standing) {
    /** The band of ground that nobody holds. */
    static Band of(GroundKind ground, Standing standing) {
        return new Band(ground, Optional.empty(), standing);
    }

    /** Whether ground is counted as such whatever claims there are of it: nothing is said of it that could be fresh. */
    static boolean hasNoStanding(GroundKind ground) {
        return switch (ground) {
            case UNKNOWN, UNASSIGNED -> true;
            case HELD, CONTESTED, DISPUTED, VACANT -> false;
        };
    }

    /** Whether claims other than the baseline stand behind it. */
    boolean spokenOf() {
        return standing != Standing.PRESUMED && !hasNoStanding(ground);
    }

    /**
     * From the bottom up: the first side, what is fought or argued over, the other sides, what nobody holds. What rests
     * on the baseline lies outermost, so that the middle of the picture is where the record speaks.
     */
    static Comparator<Band> order(Campaign campaign) {
        return Comparator.<Band>comparingInt(b -> rank(campaign, b))
                .thenComparing(b -> b.holder().map(Holder::toString).orElse(""))
                .thenComparingInt(b -> first(campaign, b) ? inner(b.standing()) : -inner(b.standing()));
    }

    /** The less the record says of it, the farther out a standing lies. */
    private static int inner(Standing standing) {
        return switch (standing) {
            case PRESUMED -> 0;
            case STALE -> 1;
            case FRESH -> 2;
            case AGGREGATE -> 3;
        };
    }

    private static boolean first(Campaign campaign, Band band) {
        return rank(campaign, band) == 0;
    }

    /** Sides in the campaign's order, then those that hold together. */
    private static int rank(Campaign campaign, Band band) {
        int sides = campaign.sides().size();
        return switch (band.ground()) {
            case HELD -> {
                int side = band.holder()
                        .filter(holder -> !holder.joint())
                        .flatMap(holder -> campaign.findSide(holder.sides().first()))
                        .map(campaign.sides()::indexOf)
                        .orElse(sides);
                yield side == 0 ? 0 : 2 + side;
            }
            case CONTESTED -> 1;
            case DISPUTED -> 2;
            case VACANT -> sides + 3;
            case UNKNOWN -> sides + 4;
            case UNASSIGNED -> sides + 5;
        };
    }
}
