package salient.charts.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Hatch.Run;
import salient.charts.draw.Palette;
import salient.engine.Verdict;

/** Which fill or colour stands for what, in every chart of a campaign. */
final class Tints {
    private static final double CONTESTED_PERIOD_PX = 15;
    private static final double DISPUTED_PERIOD_PX = 10;
    private static final Color[] UNALIGNED = {
        new Color(0x7A5C99), new Color(0x8C6D4F), new Color(0x4F8C86), new Color(0x99607A)
    };
    private static final Color MONITOR = new Color(0x2E2C33);

    private final Campaign campaign;
    private final Palette palette;
    /** Whose colours ground shows that no side holds alone: both where there are two, grey where there are more. */
    private final List<SideId> rivals;

    Tints(Campaign campaign) {
        this.campaign = campaign;
        this.palette = Palette.of(campaign);
        List<SideId> sides = campaign.sides().stream().map(Side::id).toList();
        this.rivals = sides.size() == 2 ? sides : List.of();
    }

    /** The fill of {@code band}. */
    Fill of(Band band) {
        return of(band.control(), band.side().map(List::of).orElse(rivals), band.standing());
    }

    /** The fill of a stretch of a place's timeline: as of its band, in the colours of the sides it names. */
    Fill of(Stretch stretch) {
        Band band = GroundFigures.bandOf(stretch);
        return of(band.control(), List.copyOf(stretch.finding().sides()), band.standing());
    }

    /** The fill of ground whose control is {@code control}: the same as on maps. */
    private Fill of(String control, List<SideId> sides, Standing standing) {
        return switch (control) {
            case Band.HELD -> held(sides.get(0), standing);
            case Band.CONTESTED -> contested(colors(sides, standing));
            case Band.DISPUTED -> disputed(colors(sides, standing));
            case Band.VACANT ->
                new Hatch(
                        9, Optional.of(Palette.VACANT), List.of(new Hatch.Stroke(Run.DOT, Palette.DISPUTED, 2.6, 0.5)));
            case Band.UNKNOWN ->
                new Hatch(
                        7,
                        Optional.of(Palette.UNKNOWN),
                        List.of(new Hatch.Stroke(Run.ACROSS, Palette.PAPER, 1.6, 0.5)));
            default -> Fill.solid(Palette.UNASSIGNED);
        };
    }

    /** Two colours or more: one named side stands beside white, none beside grey. */
    private List<Color> colors(List<SideId> sides, Standing standing) {
        List<Color> colors = new ArrayList<>();
        sides.forEach(side -> colors.add(palette.fill(side, strength(standing))));
        if (colors.isEmpty()) {
            colors.add(standing == Standing.FRESH ? Palette.CONTESTED : Palette.DISPUTED);
        }
        if (colors.size() == 1) {
            colors.add(Palette.PAPER);
        }
        return colors;
    }

    private static Fill contested(List<Color> colors) {
        List<Hatch.Stroke> bands = new ArrayList<>();
        double widthPx = CONTESTED_PERIOD_PX / Math.sqrt(2) / colors.size();
        for (int i = 1; i < colors.size(); i++) {
            bands.add(new Hatch.Stroke(Run.RISING, colors.get(i), widthPx + 0.2, (i + 0.5) / colors.size()));
        }
        return new Hatch(CONTESTED_PERIOD_PX, Optional.of(colors.get(0)), bands);
    }

    private static Fill disputed(List<Color> colors) {
        Run[] runs = {Run.RISING, Run.FALLING, Run.ACROSS, Run.UPRIGHT};
        List<Hatch.Stroke> lines = new ArrayList<>();
        for (int i = 0; i < colors.size(); i++) {
            Color color = colors.get(i).equals(Palette.PAPER) ? Palette.DISPUTED : colors.get(i);
            lines.add(new Hatch.Stroke(runs[i % runs.length], color, 2.4, i < runs.length ? 0.5 : 0));
        }
        return new Hatch(DISPUTED_PERIOD_PX, Optional.of(Palette.PAPER), lines);
    }

    /** The fill of ground that {@code side} holds. */
    Fill held(SideId side, Standing standing) {
        Color color = palette.fill(side, strength(standing));
        return switch (standing) {
            case FRESH, STALE, PRESUMED -> Fill.solid(color);
            case AGGREGATE ->
                new Hatch(7, Optional.of(color), List.of(new Hatch.Stroke(Run.UPRIGHT, Palette.PAPER, 2.2, 0.5)));
        };
    }

    /** The colour of ground that {@code side} holds, without stripes. */
    Color solid(SideId side, Standing standing) {
        return palette.fill(side, strength(standing));
    }

    private static Palette.Strength strength(Standing standing) {
        return switch (standing) {
            case FRESH, AGGREGATE -> Palette.Strength.FRESH;
            case STALE -> Palette.Strength.STALE;
            case PRESUMED -> Palette.Strength.PRESUMED;
        };
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
            case PARTISAN -> palette.fill(camp.favours().first(), Palette.Strength.FRESH);
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
