package salient.charts.draw;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.campaign.Campaign;
import salient.campaign.SideId;

/**
 * The colours of a campaign: one for each side in the campaign's order, and fixed ones for what no side holds.
 *
 * <p>Sides stay apart for readers with protanopia, deuteranopia and tritanopia, and in grey, where each has a lightness
 * of its own; {@code PaletteTest} measures it. Colours say nothing about a side: they follow the order of the list.
 */
public final class Palette {
    /** How current the ground is: the less current, the paler its fill. */
    public enum Strength {
        /** Spoken of within the fresh days. */
        FRESH(0),
        /** Spoken of, but not lately. */
        STALE(0.40),
        /** Resting on the baseline alone. */
        PRESUMED(0.64);

        private final double paleness;

        Strength(double paleness) {
            this.paleness = paleness;
        }
    }

    /** How many sides a campaign may have and still be drawn. */
    public static final int MAX_SIDES = 6;

    /** The page. */
    public static final Color PAPER = Color.WHITE;
    /** Text, and the front. */
    public static final Color INK = new Color(0x1C1B20);
    /** Second-rank text, frames and ticks. */
    public static final Color QUIET = new Color(0x5D5B63);
    /** Hairlines and boundaries of cells. */
    public static final Color HAIRLINE = new Color(0x8D8A86);
    /** What changed, and warnings: never the colour of a side. */
    public static final Color ACCENT = new Color(0xB3005E);
    /** Fighting or divided hold, where a solid colour is wanted. */
    public static final Color CONTESTED = new Color(0x3D3B40);
    /** Credible sources disagree, where a solid colour is wanted. */
    public static final Color DISPUTED = new Color(0x9D9AA0);
    /** Left, with nobody reported in. */
    public static final Color VACANT = new Color(0xFFFFFF);
    /** Nobody has said. */
    public static final Color UNKNOWN = new Color(0xCFCECB);
    /** Farther from every place than a cell may reach. */
    public static final Color UNASSIGNED = new Color(0xF3EFE4);
    /** Land of the theatre's country outside the study area. */
    public static final Color OUTSIDE = new Color(0xE6E2D8);
    /** Land of a neighbouring country. */
    public static final Color NEIGHBOUR = new Color(0xD9D6D0);
    /** Water. */
    public static final Color SEA = new Color(0xDFEAF0);

    private record Tone(Color fill, Color ink) {}

    private static final List<Tone> TONES = List.of(
            new Tone(new Color(0x5B78B8), new Color(0x2B4580)),
            new Tone(new Color(0xF0A73A), new Color(0x8A5000)),
            new Tone(new Color(0x2F6B33), new Color(0x1D4A21)),
            new Tone(new Color(0x9C5563), new Color(0x6E2F3C)),
            new Tone(new Color(0xDCB2EE), new Color(0x7A3F94)),
            new Tone(new Color(0x9EE3D6), new Color(0x1F6F63)));

    private final Map<SideId, Tone> tones = new TreeMap<>();

    private Palette(List<SideId> sides) {
        if (sides.size() > MAX_SIDES) {
            throw new IllegalArgumentException(sides.size() + " sides; maps tell at most " + MAX_SIDES + " apart");
        }
        for (int i = 0; i < sides.size(); i++) {
            tones.put(sides.get(i), TONES.get(i));
        }
    }

    /** The colours of the sides of {@code campaign}, in its order of sides. */
    public static Palette of(Campaign campaign) {
        return new Palette(campaign.sides().stream().map(s -> s.id()).toList());
    }

    /** The colour of ground that {@code side} holds. */
    public Color fill(SideId side, Strength strength) {
        return mix(tone(side).fill(), PAPER, strength.paleness);
    }

    /** The dark shade of {@code side}, for lines and text on white. */
    public Color ink(SideId side) {
        return tone(side).ink();
    }

    private Tone tone(SideId side) {
        Tone tone = tones.get(side);
        if (tone == null) {
            throw new IllegalArgumentException("no colour for side " + side);
        }
        return tone;
    }

    /** {@code from} with a share of {@code to}, 0 to 1, mixed in light as the eye sees it (CIE Lab). */
    public static Color mix(Color from, Color to, double share) {
        double[] a = Lab.of(from);
        double[] b = Lab.of(to);
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = a[i] + (b[i] - a[i]) * share;
        }
        return Lab.color(mixed);
    }
}
