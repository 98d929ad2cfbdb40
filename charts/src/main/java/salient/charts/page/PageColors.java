package salient.charts.page;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Palette;
import salient.charts.draw.Palette.Strength;

/**
 * The colours of the page as CSS variables: by day those of the printed maps, by night the same hues sunk into a dark
 * page, the less current the ground, the deeper.
 */
final class PageColors {
    private static final Color NIGHT = new Color(0x1B1C20);

    private PageColors() {}

    /** Style rules that set the variables. */
    static String css(Campaign campaign) {
        String dark = dark(campaign) + PageSource.part("dark.css");
        return ":root{" + light(campaign) + PageSource.part("light.css") + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}\n"
                + "@media screen{:root[data-theme=dark]{" + dark + "}}\n";
    }

    private static String light(Campaign campaign) {
        Palette palette = Palette.of(campaign);
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < campaign.sides().size(); i++) {
            Side side = campaign.sides().get(i);
            for (Strength strength : Strength.values()) {
                set(css, side(i, strength), palette.fill(side.id(), strength));
                set(css, side(i, strength) + "-dots", palette.mark(side.id(), strength));
            }
            set(css, "side-" + i + "-ink", palette.ink(side.id()));
        }
        set(css, "paper", Palette.PAPER);
        set(css, "ink", Palette.INK);
        set(css, "quiet", Palette.QUIET);
        set(css, "hairline", Palette.HAIRLINE);
        set(css, "accent", Palette.ACCENT);
        set(css, "contested", Palette.CONTESTED);
        set(css, "disputed", Palette.DISPUTED);
        set(css, "vacant", Palette.VACANT);
        set(css, "unknown", Palette.UNKNOWN);
        set(css, "unassigned", Palette.UNASSIGNED);
        set(css, "outside", Palette.OUTSIDE);
        set(css, "neighbour", Palette.NEIGHBOUR);
        set(css, "sea", Palette.SEA);
        return css.toString();
    }

    private static String dark(Campaign campaign) {
        Palette palette = Palette.of(campaign);
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < campaign.sides().size(); i++) {
            SideId side = campaign.sides().get(i).id();
            Color fill = palette.fill(side, Strength.FRESH);
            for (Strength strength : Strength.values()) {
                set(css, side(i, strength), Palette.mix(fill, NIGHT, sunk(strength)));
                set(
                        css,
                        side(i, strength) + "-dots",
                        palette.mark(side, strength).map(dots -> Palette.PAPER));
            }
            set(css, "side-" + i + "-ink", Palette.mix(fill, Palette.PAPER, 0.35));
        }
        return css.toString();
    }

    /** How far towards the dark page a colour sinks by night, 0 to 1. */
    private static double sunk(Strength strength) {
        return switch (strength) {
            case FRESH -> 0;
            case STALE -> 0.42;
            case PRESUMED -> 0.68;
        };
    }

    private static String side(int number, Strength strength) {
        return "side-" + number + "-" + strength.name().toLowerCase(Locale.ROOT);
    }

    private static void set(StringBuilder css, String name, Optional<Color> color) {
        color.ifPresent(there -> set(css, name, there));
    }

    private static void set(StringBuilder css, String name, Color color) {
        css.append(String.format(Locale.ROOT, "--%s:#%06x;", name, color.getRGB() & 0xFFFFFF));
    }
}
