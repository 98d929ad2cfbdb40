package salient.charts.draw;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.campaign.Campaign;
import salient.campaign.ColorVision;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.control.Standing;

/**
 * The colours of a campaign in the default theme, {@code themes/atlas.yaml}; a {@link Theme} may change them in the
 * finished picture. One for each side in the campaign's order, with dots on those of the seventh side and on, and fixed
 * ones for what no side holds.
 *
 * <p>Sides stay apart for readers with protanopia, deuteranopia and tritanopia, and in grey, where each has a lightness
 * of its own; {@code PaletteTest} measures it. Colours say nothing about a side: they follow the order of the list.
 */
public final class Palette {
    /** How current the ground is: the less current, the paler its fill. */
    public enum Strength {
        /** Spoken of within the fresh days. */
        FRESH,
        /** Spoken of, but not lately. */
        STALE,
        /** Resting on the baseline alone. */
        PRESUMED;

        /** How strongly ground of that standing is drawn; what is known only by a day has a pattern of its own besides. */
        public static Strength of(Standing standing) {
            return switch (standing) {
                case FRESH, AGGREGATE -> FRESH;
                case STALE -> STALE;
                case PRESUMED -> PRESUMED;
            };
        }
    }

    /** How many sides have a colour of their own; the others take the same ones with dots on them. */
    public static final int PLAIN = ThemeFile.ATLAS.sides().size();

    /** Colours that differ by less are alike, CIEDE2000. */
    private static final double LEAST = 9;

    /** Ground lighter than this, 0 to 100, has dark dots, other ground light ones. */
    private static final double LIGHT = 58;

    /** The page. */
    public static final Color PAPER = ThemeFile.ATLAS.color("paper");
    /** Text, and the front. */
    public static final Color INK = ThemeFile.ATLAS.color("ink");
    /** Second-rank text, frames and ticks. */
    public static final Color QUIET = ThemeFile.ATLAS.color("quiet");
    /** Hairlines and boundaries of cells. */
    public static final Color HAIRLINE = ThemeFile.ATLAS.color("hairline");
    /** What changed on a day, and where readings part: never the colour of a side. */
    public static final Color ACCENT = ThemeFile.ATLAS.color("accent");
    /** Fighting or divided hold, where a solid colour is wanted. */
    public static final Color CONTESTED = ThemeFile.ATLAS.color("contested");
    /** Credible sources disagree, where a solid colour is wanted. */
    public static final Color DISPUTED = ThemeFile.ATLAS.color("disputed");
    /** Left, with nobody reported in. */
    public static final Color VACANT = ThemeFile.ATLAS.color("vacant");
    /** Nobody has said. */
    public static final Color UNKNOWN = ThemeFile.ATLAS.color("unknown");
    /** Farther from every place than a cell may reach. */
    public static final Color UNASSIGNED = ThemeFile.ATLAS.color("unassigned");
    /** Land of the theatre's country outside the study area. */
    public static final Color OUTSIDE = ThemeFile.ATLAS.color("outside");
    /** Land of a neighbouring country. */
    public static final Color NEIGHBOUR = ThemeFile.ATLAS.color("neighbour");
    /** Water. */
    public static final Color SEA = ThemeFile.ATLAS.color("sea");

    /** Which tone of a theme each side takes; from {@link #PLAIN} on they begin anew, with dots. */
    private final Map<SideId, Integer> places = new TreeMap<>();

    /** The colours that the campaign names. */
    private final Map<SideId, Color> named = new TreeMap<>();

    private Palette(List<Side> sides) {
        if (sides.size() > Campaign.MOST_SIDES) {
            throw new IllegalArgumentException(
                    sides.size() + " sides; maps tell at most " + Campaign.MOST_SIDES + " apart");
        }
        for (int i = 0; i < sides.size(); i++) {
            places.put(sides.get(i).id(), i);
        }
        sides.forEach(side -> side.color().ifPresent(color -> named.put(side.id(), new Color(color.rgb()))));
        sides.stream().map(Side::id).filter(side -> !named.containsKey(side)).forEach(this::keepApart);
    }

    /** A side whose colour is like one that the campaign names exchanges it with a side that does not need its own. */
    private void keepApart(SideId side) {
        if (isLikeNamed(place(side))) {
            named.keySet().stream()
                    .filter(other -> place(other) < PLAIN == place(side) < PLAIN && !isLikeNamed(place(other)))
                    .min(Comparator.comparing(this::place))
                    .ifPresent(other -> {
                        int own = places.put(side, place(other));
                        places.put(other, own);
                    });
        }
    }

    private boolean isLikeNamed(int place) {
        Color tone = ThemeFile.ATLAS.fill(place % PLAIN, Strength.FRESH);
        return named.values().stream()
                .anyMatch(color -> ColorVision.leastDifference(tone.getRGB(), color.getRGB()) < LEAST);
    }

    /** The colours of the sides of {@code campaign}, in its order of sides. */
    public static Palette of(Campaign campaign) {
        return new Palette(campaign.sides());
    }

    /** The colour of ground that {@code side} holds, without the dots. */
    public Color fill(SideId side, Strength strength) {
        return named.containsKey(side)
                ? mix(named.get(side), PAPER, ThemeFile.ATLAS.paleness().get(strength))
                : ThemeFile.ATLAS.fill(place(side) % PLAIN, strength);
    }

    /** The colour of the dots on ground that {@code side} holds; absent = none: its colour is its own. */
    public Optional<Color> mark(SideId side, Strength strength) {
        return place(side) < PLAIN
                ? Optional.empty()
                : Optional.of(Lab.of(fill(side, strength))[0] > LIGHT ? ink(side) : PAPER);
    }

    /** One colour that stands for ground that {@code holder} holds, where there is no room for a pattern. */
    public Color solid(Holder holder, Strength strength) {
        Color mixed = PAPER;
        int sides = 0;
        for (SideId side : holder.sides()) {
            Color fill = fill(side, strength);
            Color own = place(side) < PLAIN ? fill : mix(fill, ink(side), 0.5);
            sides++;
            mixed = mix(mixed, own, 1.0 / sides);
        }
        return mixed;
    }

    /** The dark shade of {@code side}, for lines and text on white. */
    public Color ink(SideId side) {
        return named.containsKey(side)
                ? darkened(named.get(side))
                : ThemeFile.ATLAS.sides().get(place(side) % PLAIN).ink();
    }

    /** {@code color} as dark as text on paper has to be: contrast 4.5 or more (WCAG 2.1). */
    private static Color darkened(Color color) {
        Color ink = color;
        for (double share = 0.1; contrast(ink) < 4.5; share += 0.1) {
            ink = mix(color, Color.BLACK, share);
        }
        return ink;
    }

    private static double contrast(Color color) {
        double light = 0.2126 * Lab.linear(color.getRed())
                + 0.7152 * Lab.linear(color.getGreen())
                + 0.0722 * Lab.linear(color.getBlue());
        return 1.05 / (light + 0.05);
    }

    /** The sides whose colour the campaign names. */
    Set<SideId> named() {
        return named.keySet();
    }

    /** Which tone {@code side} takes, from 0. */
    int place(SideId side) {
        Integer place = places.get(side);
        if (place == null) {
            throw new IllegalArgumentException("no colour for side " + side);
        }
        return place;
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
