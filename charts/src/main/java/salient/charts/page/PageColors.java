package salient.charts.page;

import java.util.List;
import java.util.Locale;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.charts.draw.CssColors;
import salient.charts.draw.Ink;
import salient.charts.draw.Palette;
import salient.charts.draw.Palette.Strength;
import salient.charts.draw.Theme;
import salient.charts.draw.Tint;

/** The inks of the page as CSS variables: by day those of the printed maps, by night those of a theme of its own. */
final class PageColors {
    private PageColors() {}

    /** Style rules that set the variables. */
    static String css(Campaign campaign) {
        String day = variables(campaign, Theme.ATLAS);
        String night = variables(campaign, Theme.NIGHT);
        return ":root{" + day + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + night + "}}\n"
                + "@media screen{:root[data-theme=dark]{" + night + "}}\n";
    }

    private static String variables(Campaign campaign, Theme theme) {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            set(css, name(ink), ink, theme);
        }
        Palette palette = Palette.of(campaign);
        List<Side> sides = campaign.sides();
        for (int i = 0; i < sides.size(); i++) {
            for (Strength strength : Strength.values()) {
                String ground = "side-" + i + "-" + strength.name().toLowerCase(Locale.ROOT);
                set(css, ground, palette.fill(sides.get(i).id(), strength), theme);
                palette.mark(sides.get(i).id(), strength).ifPresent(dots -> set(css, ground + "-dots", dots, theme));
            }
            set(css, "side-" + i + "-line", palette.ink(sides.get(i).id()), theme);
        }
        return css.toString();
    }

    /** The name of the variable of {@code ink}, without the dashes before it: {@code earlier-front}. */
    static String name(Ink ink) {
        return ink.token().replace('_', '-');
    }

    private static void set(StringBuilder css, String name, Tint tint, Theme theme) {
        css.append("--")
                .append(name)
                .append(':')
                .append(CssColors.of(tint, theme))
                .append(';');
    }
}
