package salient.gis.style;

import java.util.Locale;

/**
 * The one colour that comes nearest to a symbol from afar, for formats that have no hatches: the mixture of a colour and of
 * the lines over it, each by the part of the ground that it covers.
 *
 * @param red from 0 to 255, as the other two
 * @param cover how much of the ground is covered, from 0 to 1
 */
public record Mixture(double red, double green, double blue, double cover) {
    /** Nothing is covered. */
    private static final Mixture NOTHING = new Mixture(0, 0, 0, 0);

    /** That of {@code area}. */
    public static Mixture of(Symbol.Area area) {
        Mixture mixture = area.color().map(Mixture::of).orElse(NOTHING);
        for (Symbol.Hatching lines : area.hatch()) {
            mixture = mixture.under(lines.color(), cover(lines));
        }
        return mixture;
    }

    /** {@code rgb}, as in {@code #RRGGBB}, which covers all. */
    public static Mixture of(String rgb) {
        return NOTHING.under(rgb, 1);
    }

    /** As in {@code #rrggbb}, whatever it covers. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }

    /** The part of the ground that {@code lines} cover; dots have the width of lines as their diameter. */
    private static double cover(Symbol.Hatching lines) {
        double part = Math.min(1, lines.width() / lines.period());
        return switch (lines.run()) {
            case RISING, FALLING, LEVEL, UPRIGHT -> part;
            case DOTS -> Math.PI / 4 * part * part;
        };
    }

    /** The same under a colour that covers {@code part} of the ground. */
    private Mixture under(String rgb, double part) {
        double all = part + cover * (1 - part);
        double old = all == 0 ? 0 : cover * (1 - part) / all;
        return new Mixture(
                red * old + channel(rgb, 1) * (1 - old),
                green * old + channel(rgb, 3) * (1 - old),
                blue * old + channel(rgb, 5) * (1 - old),
                all);
    }

    private static int channel(String rgb, int at) {
        return Integer.parseInt(rgb.substring(at, at + 2), 16);
    }
}
