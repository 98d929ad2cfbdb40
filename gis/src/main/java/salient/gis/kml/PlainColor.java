package salient.gis.kml;

import java.util.Locale;
import salient.gis.style.Symbol;

/**
 * The one colour that comes nearest to a symbol from afar. KML has no hatches: an area has the mixture of its colour and
 * of the lines over it, each by the part of the ground that it covers.
 */
final class PlainColor {
    /** How much of the ground beneath an area is covered, so that the terrain can still be read. */
    private static final double AREA = 0.65;

    /** Not to be seen. */
    static final String NOTHING = "00000000";

    private double red;
    private double green;
    private double blue;
    private double cover;

    private PlainColor() {}

    /** Of {@code area}, as KML writes colours: {@code aabbggrr}. */
    static String of(Symbol.Area area) {
        PlainColor color = new PlainColor();
        area.color().ifPresent(under -> color.lay(under, 1));
        area.hatch().forEach(lines -> color.lay(lines.color(), cover(lines)));
        return color.written(AREA);
    }

    /** {@code rgb}, as in {@code #RRGGBB}, as KML writes colours; {@code opacity} from 0 to 1. */
    static String of(String rgb, double opacity) {
        PlainColor color = new PlainColor();
        color.lay(rgb, 1);
        return color.written(opacity);
    }

    /** The part of the ground that {@code lines} cover; dots have the width of lines as their diameter. */
    private static double cover(Symbol.Hatching lines) {
        double part = Math.min(1, lines.width() / lines.period());
        return switch (lines.run()) {
            case RISING, FALLING, LEVEL, UPRIGHT -> part;
            case DOTS -> Math.PI / 4 * part * part;
        };
    }

    /** Lays a colour that covers {@code part} of the ground over what is there. */
    private void lay(String rgb, double part) {
        double all = part + cover * (1 - part);
        double old = all == 0 ? 0 : cover * (1 - part) / all;
        red = red * old + channel(rgb, 1) * (1 - old);
        green = green * old + channel(rgb, 3) * (1 - old);
        blue = blue * old + channel(rgb, 5) * (1 - old);
        cover = all;
    }

    private static int channel(String rgb, int at) {
        return Integer.parseInt(rgb.substring(at, at + 2), 16);
    }

    private String written(double opacity) {
        return String.format(
                Locale.ROOT,
                "%02x%02x%02x%02x",
                Math.round(cover * opacity * 255),
                Math.round(blue),
                Math.round(green),
                Math.round(red));
    }
}
