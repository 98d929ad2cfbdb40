package salient.charts.draw;

import java.awt.Color;
import java.util.Locale;

/** Colours as SVG and HTML write them. */
final class HexColor {
    private HexColor() {}

    /** {@code color} as {@code #rrggbb}. */
    static String of(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}
