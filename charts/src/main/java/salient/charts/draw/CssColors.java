package salient.charts.draw;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inks in style sheets. */
public final class CssColors {
    private static final Pattern SLOT = Pattern.compile("@\\{([a-z0-9_]+)\\}");
    private static final Pattern TWICE = Pattern.compile("#(.)\\1(.)\\2(.)\\3");

    private CssColors() {}

    /** {@code css} with the colour of an ink in {@code theme} for each {@code @{ink}} in it. */
    public static String fill(String css, Theme theme) {
        return SLOT.matcher(css).replaceAll(slot -> Matcher.quoteReplacement(of(Ink.of(slot.group(1)), theme)));
    }

    /** The colour of {@code tint} in {@code theme}, as short as it can be written: {@code #1c1b20}, {@code #fff}. */
    public static String of(Tint tint, Theme theme) {
        Color color = theme.color(tint);
        String opaque = HexColor.of(color);
        return color.getAlpha() == 255
                ? TWICE.matcher(opaque).replaceAll("#$1$2$3")
                : opaque + String.format(Locale.ROOT, "%02x", color.getAlpha());
    }
}
