package salient.charts.chart;

import java.util.Collection;
import java.util.List;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.draw.Tint;
import salient.charts.look.GroundFills;
import salient.control.Standing;
import salient.reading.Outcome;
import salient.telling.Phase;

/** Which fill or colour stands for what, in every chart of a campaign. */
final class Tints {
    private static final List<Ink> UNALIGNED =
            List.of(Ink.UNALIGNED_1, Ink.UNALIGNED_2, Ink.UNALIGNED_3, Ink.UNALIGNED_4);

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
            case UNASSIGNED -> Ink.UNASSIGNED;
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
    Tint solid(Holder holder, Standing standing) {
        return palette.solid(holder, Strength.of(standing));
    }

    /** The dark shade of {@code side}, for lines and text. */
    Tint ink(SideId side) {
        return palette.ink(side);
    }

    /** The colour of a camp's claims: that of the side it favours, where it favours one. */
    Tint camp(Camp camp) {
        return switch (camp.role()) {
            case MONITOR -> Ink.MONITOR;
            case UNALIGNED -> unaligned(camp);
            case PARTISAN -> palette.ink(camp.favours().first());
        };
    }

    /** The colour of a camp's share of a bar, lighter than that of its marks. */
    Tint campFill(Camp camp) {
        return switch (camp.role()) {
            case MONITOR -> Mixture.pale(Ink.MONITOR, 0.2);
            case UNALIGNED -> Mixture.pale(unaligned(camp), 0.25);
            case PARTISAN -> palette.fill(camp.favours().first(), Strength.FRESH);
        };
    }

    private Ink unaligned(Camp camp) {
        int before = (int) campaign.camps().stream()
                .filter(c -> c.role() == Camp.Role.UNALIGNED)
                .takeWhile(c -> !c.id().equals(camp.id()))
                .count();
        return UNALIGNED.get(before % UNALIGNED.size());
    }

    /** The sign of a camp's claims. */
    Glyph.Sign sign(Camp camp) {
        return Glyph.Sign.of(campaign.camps().indexOf(camp));
    }

    /** The colour of a verdict: dark for what decided, down to pale for what was not admitted. */
    Tint outcome(Outcome outcome) {
        return switch (outcome) {
            case DECISIVE -> Ink.DECISIVE;
            case CORROBORATING -> Ink.CORROBORATING;
            case NOTED -> Ink.NOTED;
            case OVERRULED -> Ink.OVERRULED;
            case SUPERSEDED -> Ink.SUPERSEDED;
            case EXCLUDED -> Ink.EXCLUDED;
        };
    }
}
