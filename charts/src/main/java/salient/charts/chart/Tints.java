package salient.charts.chart;

import java.awt.Color;
import java.util.Collection;
import java.util.List;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.GroundFills;
import salient.charts.draw.Palette;
import salient.charts.draw.Palette.Strength;
import salient.control.Standing;
import salient.reading.Verdict;
import salient.telling.Phase;

/** Which fill or colour stands for what, in every chart of a campaign. */
final class Tints {
    private static final Color[] UNALIGNED = {
        new Color(0x7A5C99), new Color(0x8C6D4F), new Color(0x4F8C86), new Color(0x99607A)
    };
    private static final Color MONITOR = new Color(0x2E2C33);

    private final Campaign campaign;
    private final Palette palette;
    private final GroundFills fills;
    /** Whose colours ground shows that no side holds alone: both where there are two, grey where there are more. */
    private final List<SideId> rivals;

    Tints(Campaign campaign) {
        this.campaign = campaign;
        this.palette = Palette.of(campaign);
        this.fills = new GroundFills(palette, 2.4);
        List<SideId> sides = campaign.sides().stream().map(Side::id).toList();
        this.rivals = sides.size() == 2 ? sides : List.of();
    }

    /** The fill of {@code band}. */
    Fill of(Band band) {
        return of(band, rivals);
    }

    /** The fill of a phase of a place's timeline: as of its band, in the colours of the sides it names. */
    Fill of(Phase phase) {
        return of(GroundFigures.bandOf(phase), phase.finding().sides());
    }

    /** The fill of ground that counts in {@code band}: the same as on maps. */
    private Fill of(Band band, Collection<SideId> sides) {
        return switch (band.ground()) {
            case HELD -> held(band.holder().orElseThrow(), band.standing());
            case CONTESTED -> fills.contested(sides, Strength.of(band.standing()));
            case DISPUTED -> fills.disputed(sides, Strength.of(band.standing()));
            case VACANT -> GroundFills.VACANT;
            case UNKNOWN -> GroundFills.UNKNOWN;
            case UNASSIGNED -> Fill.solid(Palette.UNASSIGNED);
        };
    }

    /** The fill of ground that {@code holder} holds. */
    Fill held(Holder holder, Standing standing) {
        return switch (standing) {
            case FRESH, STALE, PRESUMED -> fills.held(holder, Strength.of(standing));
            case AGGREGATE -> fills.heldByThen(holder, Strength.FRESH);
        };
    }

    /** One colour for ground that {@code holder} holds. */
    Color solid(Holder holder, Standing standing) {
        return palette.solid(holder, Strength.of(standing));
    }

    /** The dark shade of {@code side}, for lines and text. */
    Color ink(SideId side) {
        return palette.ink(side);
    }

    /** The colour of a camp's claims: that of the side it favours, where it favours one. */
    Color camp(Camp camp) {
        return switch (camp.role()) {
            case MONITOR -> MONITOR;
            case UNALIGNED -> UNALIGNED[nth(camp) % UNALIGNED.length];
            case PARTISAN -> palette.ink(camp.favours().first());
        };
    }

    /** The colour of a camp's share of a bar, lighter than that of its marks. */
    Color campFill(Camp camp) {
        return switch (camp.role()) {
            case MONITOR -> Style.pale(MONITOR, 0.2);
            case UNALIGNED -> Style.pale(UNALIGNED[nth(camp) % UNALIGNED.length], 0.25);
            case PARTISAN -> palette.fill(camp.favours().first(), Strength.FRESH);
        };
    }

    private int nth(Camp camp) {
        return (int) campaign.camps().stream()
                .filter(c -> c.role() == Camp.Role.UNALIGNED)
                .takeWhile(c -> !c.id().equals(camp.id()))
                .count();
    }

    /** The sign of a camp's claims. */
    Glyph.Sign sign(Camp camp) {
        return Glyph.Sign.of(campaign.camps().indexOf(camp));
    }

    /** The colour of a verdict: dark for what decided, down to pale for what was not admitted. */
    Color outcome(Verdict.Outcome outcome) {
        return switch (outcome) {
            case DECISIVE -> new Color(0x23414F);
            case CORROBORATING -> new Color(0x5E8798);
            case NOTED -> new Color(0xB4CBD3);
            case OVERRULED -> new Color(0xB3005E);
            case SUPERSEDED -> new Color(0xDC9BBB);
            case EXCLUDED -> new Color(0xDAD7D2);
        };
    }
}
