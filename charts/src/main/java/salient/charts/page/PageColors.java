package salient.charts.page;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.charts.draw.CssColors;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Palette;
import salient.charts.draw.SideInk;
import salient.charts.draw.Strength;
import salient.charts.draw.Theme;
import salient.charts.draw.Tint;

/** The inks of the page as CSS variables: by day those of the printed maps, by night those of a theme of its own. */
final class PageColors {
    private PageColors() {}

    /**
     * Style rules that set the variables.
     *
     * @param mixtures of other inks that the page draws in
     */
    static String css(Campaign campaign, Collection<Mixture> mixtures) {
        String day = variables(campaign, mixtures, Theme.ATLAS);
        String night = variables(campaign, mixtures, Theme.NIGHT);
        return ":root{" + day + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + night + "}}\n"
                + "@media screen{:root[data-theme=dark]{" + night + "}}\n";
    }

    private static String variables(Campaign campaign, Collection<Mixture> mixtures, Theme theme) {
        StringBuilder css = new StringBuilder();
        Stream.of(Ink.values()).forEach(ink -> set(css, ink, theme));
        Palette palette = Palette.of(campaign);
        for (Side side : campaign.sides()) {
            for (Strength strength : Strength.values()) {
                set(css, palette.fill(side.id(), strength), theme);
                palette.mark(side.id(), strength).ifPresent(dots -> set(css, dots, theme));
            }
            set(css, palette.ink(side.id()), theme);
        }
        mixtures.forEach(mixture -> set(css, mixture, theme));
        return css.toString();
    }

    private static void set(StringBuilder css, Tint tint, Theme theme) {
        css.append(name(tint)).append(':').append(CssColors.of(tint, theme)).append(';');
    }

    /**
     * What styles and scripts set to draw in {@code tint}: {@code var(--front)}, {@code var(--side-0-stale)}.
     *
     * @throws IllegalArgumentException if the page has no variable for it: it mixes nothing but paper
     */
    static String variable(Tint tint) {
        return "var(" + name(tint) + ")";
    }

    private static String name(Tint tint) {
        if (tint instanceof Ink ink) {
            return "--" + ink.token().replace('_', '-');
        }
        if (tint instanceof SideInk ink) {
            String ground =
                    "--side-" + ink.index() + "-" + ink.strength().name().toLowerCase(Locale.ROOT);
            return switch (ink.part()) {
                case GROUND -> ground;
                case DOTS -> ground + "-dots";
                case LINE -> "--side-" + ink.index() + "-line";
                case HATCH -> throw new IllegalArgumentException("the page draws no ground in lines");
            };
        }
        if (tint instanceof Mixture mixture && mixture.to().equals(Ink.PAPER)) {
            return name(mixture.from()) + "-pale-" + Math.round(100 * mixture.share());
        }
        throw new IllegalArgumentException("the page has no variable for " + tint);
    }
}
