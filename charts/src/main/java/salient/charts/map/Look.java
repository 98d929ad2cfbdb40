package salient.charts.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Hatch.Run;
import salient.charts.draw.Palette;
import salient.charts.draw.Palette.Strength;
import salient.control.Finding;

/**
 * How ground with one finding is drawn.
 *
 * @param kind the words that marks carry, e.g. {@code "held side-a fresh"}
 */
record Look(String kind, Fill fill) {
    private static final double CONTESTED_PERIOD_PX = 15;
    private static final double DISPUTED_PERIOD_PX = 10;

    /** Ground beyond the reach of every cell. */
    static final Look UNASSIGNED = new Look("unassigned", Fill.solid(Palette.UNASSIGNED));

    /** Laid over the fill of ground that is known only by its day. */
    static final Look KNOWN_BY = new Look(
            "known-by",
            new Hatch(7, Optional.empty(), List.of(new Hatch.Stroke(Run.UPRIGHT, Palette.PAPER, 2.2, 0.5))));

    /** The look of {@code finding}. */
    static Look of(Finding finding, Strength strength, Palette palette) {
        List<SideId> sides = List.copyOf(finding.sides());
        String word = " " + strength.name().toLowerCase(Locale.ROOT);
        return switch (finding.token()) {
            case "held" ->
                new Look("held side-" + sides.get(0) + word, Fill.solid(palette.fill(sides.get(0), strength)));
            case "contested" -> new Look("contested" + word, contested(colors(sides, strength, palette)));
            case "disputed" -> new Look("disputed" + word, disputed(colors(sides, strength, palette)));
            case "vacant" -> new Look("vacant" + word, VACANT);
            case "unknown" -> new Look("unknown" + word, UNKNOWN);
            default -> throw new IllegalArgumentException("no look for " + finding.token());
        };
    }

    /** Two colours or more: one named side stands beside white, none beside grey. */
    private static List<Color> colors(List<SideId> sides, Strength strength, Palette palette) {
        List<Color> colors = new ArrayList<>();
        sides.forEach(side -> colors.add(palette.fill(side, strength)));
        if (colors.isEmpty()) {
            colors.add(strength == Strength.FRESH ? Palette.CONTESTED : Palette.DISPUTED);
        }
        if (colors.size() == 1) {
            colors.add(Palette.PAPER);
        }
        return colors;
    }

    /** Broad bands of all colours, rising. */
    static Fill contested(List<Color> colors) {
        List<Hatch.Stroke> bands = new ArrayList<>();
        double width = CONTESTED_PERIOD_PX / Math.sqrt(2) / colors.size();
        for (int i = 1; i < colors.size(); i++) {
            bands.add(new Hatch.Stroke(Run.RISING, colors.get(i), width + 0.2, (i + 0.5) / colors.size()));
        }
        return new Hatch(CONTESTED_PERIOD_PX, Optional.of(colors.get(0)), bands);
    }

    /** Thin lines that cross, a direction for each colour, on white. */
    static Fill disputed(List<Color> colors) {
        Run[] runs = {Run.RISING, Run.FALLING, Run.ACROSS, Run.UPRIGHT, Run.RISING, Run.FALLING};
        List<Hatch.Stroke> lines = new ArrayList<>();
        for (int i = 0; i < colors.size(); i++) {
            Color color = colors.get(i).equals(Palette.PAPER) ? Palette.DISPUTED : colors.get(i);
            lines.add(new Hatch.Stroke(runs[i % runs.length], color, 2.6, i < 4 ? 0.5 : 0));
        }
        return new Hatch(DISPUTED_PERIOD_PX, Optional.of(Palette.PAPER), lines);
    }

    static final Fill VACANT =
            new Hatch(9, Optional.of(Palette.VACANT), List.of(new Hatch.Stroke(Run.DOT, Palette.DISPUTED, 2.6, 0.5)));

    static final Fill UNKNOWN =
            new Hatch(7, Optional.of(Palette.UNKNOWN), List.of(new Hatch.Stroke(Run.ACROSS, Palette.PAPER, 1.6, 0.5)));
}
