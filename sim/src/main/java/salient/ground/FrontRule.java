package salient.ground;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.campaign.SidePair;
import salient.control.Finding;
import salient.control.Reading;
import salient.ground.Stance.Footing;
import salient.place.Control;
import salient.time.DaySpan;

/**
 * Where cells meet along a front while no relation between sides changes, and which two sides it counts for.
 *
 * <p>A stretch of front counts once, for one pair of opposing sides: where several stand on one hand of it, for the pair
 * that comes first in id order. Where a contest names no two sides that fight each other, all opponents of those it
 * names stand there too; where it names nobody, all sides do.
 */
final class FrontRule {
    /** Which hand of an edge something lies on. */
    enum Hand {
        LEFT,
        RIGHT
    }

    /**
     * A front along an edge.
     *
     * @param firmer the hand of the firmer footing; between two holders, that of side A
     */
    record Meeting(SidePair sides, FrontKind kind, Hand firmer) {}

    private final Map<SideId, SortedSet<SideId>> opponents = new TreeMap<>();

    /** @param days days on which no relation changes */
    FrontRule(Campaign campaign, DaySpan days) {
        for (Side side : campaign.sides()) {
            opponents.put(side.id(), campaign.opponents(side.id(), days));
        }
    }

    /** What a cell with this finding is to a front. */
    Stance stanceOf(Finding finding) {
        if (finding instanceof Finding.Settled settled) {
            Footing footing = footing(settled.control());
            return new Stance(footing, sidesAt(settled.control()), finding.presumed());
        }
        SortedSet<SideId> sides = new TreeSet<>();
        for (Reading reading : ((Finding.Disputed) finding).readings()) {
            sides.addAll(sidesAt(reading.control()));
        }
        return new Stance(Footing.DISPUTED, sides, finding.presumed());
    }

    /** The front between the cells on the two hands of an edge, if there is one. */
    Optional<Meeting> meeting(Stance left, Stance right) {
        if (left.footing() == Footing.NONE || right.footing() == Footing.NONE) {
            return Optional.empty();
        }
        if (left.footing() == right.footing()) {
            return left.footing() == Footing.HELD ? direct(left, right) : Optional.empty();
        }
        boolean leftIsFirmer = left.footing().compareTo(right.footing()) < 0;
        Footing weaker = leftIsFirmer ? right.footing() : left.footing();
        FrontKind kind = weaker == Footing.CONTESTED ? FrontKind.CONTESTED : FrontKind.DISPUTED;
        return firstPair(left.sides(), right.sides())
                .map(pair -> new Meeting(pair, kind, leftIsFirmer ? Hand.LEFT : Hand.RIGHT));
    }

    private Optional<Meeting> direct(Stance left, Stance right) {
        return firstPair(left.sides(), right.sides()).map(pair -> {
            Hand handOfA = left.sides().contains(pair.sideA()) ? Hand.LEFT : Hand.RIGHT;
            return new Meeting(pair, FrontKind.DIRECT, handOfA);
        });
    }

    private Optional<SidePair> firstPair(SortedSet<SideId> left, SortedSet<SideId> right) {
        Optional<SidePair> first = Optional.empty();
        for (SideId a : left) {
            for (SideId b : right) {
                if (!opponentsOf(a).contains(b)) {
                    continue;
                }
                SidePair pair = SidePair.of(a, b);
                if (first.filter(f -> f.compareTo(pair) <= 0).isEmpty()) {
                    first = Optional.of(pair);
                }
            }
        }
        return first;
    }

    private Set<SideId> opponentsOf(SideId side) {
        return opponents.getOrDefault(side, Collections.emptySortedSet());
    }

    private static Footing footing(Control control) {
        return switch (control.kind()) {
            case HELD -> Footing.HELD;
            case CONTESTED -> Footing.CONTESTED;
            case VACANT, UNKNOWN -> Footing.NONE;
        };
    }

    private SortedSet<SideId> sidesAt(Control control) {
        return switch (control.kind()) {
            case CONTESTED -> sidesOfContest(control.sides());
            case HELD, VACANT, UNKNOWN -> control.sides();
        };
    }

    private SortedSet<SideId> sidesOfContest(SortedSet<SideId> named) {
        if (named.isEmpty()) {
            return new TreeSet<>(opponents.keySet());
        }
        SortedSet<SideId> all = new TreeSet<>(named);
        for (SideId side : named) {
            if (!Collections.disjoint(opponentsOf(side), named)) {
                return named;
            }
            all.addAll(opponentsOf(side));
        }
        return all;
    }
}
