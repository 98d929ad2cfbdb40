package salient.charts.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.SideInk.Part;

/**
 * The inks of a campaign's sides: one for each in the campaign's order, with dots on the ground of the seventh side and
 * on. Which colours those are is a {@link Theme}'s; they say nothing about a side.
 */
public final class Palette {
    /** How many sides have an ink of their own; the others take the same ones with dots on them. */
    public static final int PLAIN = 6;

    private final List<SideId> sides = new ArrayList<>();
    private final Roster roster;

    private Palette(List<Side> sides) {
        if (sides.size() > Campaign.MOST_SIDES) {
            throw new IllegalArgumentException(
                    sides.size() + " sides; maps tell at most " + Campaign.MOST_SIDES + " apart");
        }
        sides.forEach(side -> this.sides.add(side.id()));
        this.roster = new Roster(sides.stream().map(Side::color).toList());
    }

    /** The inks of the sides of {@code campaign}, in its order of sides. */
    public static Palette of(Campaign campaign) {
        return new Palette(campaign.sides());
    }

    private Tint ink(SideId side, Part part, Strength strength) {
        int index = sides.indexOf(side);
        if (index < 0) {
            throw new IllegalArgumentException("no ink for side " + side);
        }
        return new SideInk(roster, index, part, strength);
    }

    /** Of ground that {@code side} holds, without the dots. */
    public Tint fill(SideId side, Strength strength) {
        return ink(side, Part.GROUND, strength);
    }

    /** Of the dots on ground that {@code side} holds; absent = none: its ink is its own. */
    public Optional<Tint> mark(SideId side, Strength strength) {
        return sides.indexOf(side) < PLAIN ? Optional.empty() : Optional.of(ink(side, Part.DOTS, strength));
    }

    /** One tint that stands for ground that {@code holder} holds, where there is no room for a pattern. */
    public Tint solid(Holder holder, Strength strength) {
        Tint mixed = Ink.PAPER;
        int count = 0;
        for (SideId side : holder.sides()) {
            Tint fill = fill(side, strength);
            Tint own = mark(side, strength).isEmpty() ? fill : Mixture.of(fill, ink(side), 0.5);
            count++;
            mixed = Mixture.of(mixed, own, 1.0 / count);
        }
        return mixed;
    }

    /** The dark ink of {@code side}, for lines and text on paper. */
    public Tint ink(SideId side) {
        return ink(side, Part.LINE, Strength.FRESH);
    }
}
