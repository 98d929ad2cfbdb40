package salient.campaign;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour that a campaign names for a side.
 *
 * @param rgb 0xRRGGBB, sRGB
 */
public record SideColor(int rgb) {
    /** CIEDE2000. */
    private static final double LEAST = 9;

    /** CIE L*, 0 to 100. */
    private static final double DARKEST = 20;

    private static final double LIGHTEST = 86;
    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");

    /** The colour that {@code text} writes as six hexadecimal digits, with or without a # before them. */
    public static Optional<SideColor> parse(String text) {
        return HEX.matcher(text).matches()
                ? Optional.of(new SideColor(Integer.parseInt(text.replace("#", ""), 16)))
                : Optional.empty();
    }

    /** Whether the two can be told apart by all readers, those who lack one kind of cone included. */
    public boolean apartFrom(SideColor other) {
        return ColorVision.leastDifference(rgb, other.rgb) >= LEAST;
    }

    /** Whether paler shades of it can be told from paper, and it from the lines on it. */
    public boolean holdsItsOwn() {
        double lightness = Lab.of(rgb)[0];
        return lightness > DARKEST && lightness < LIGHTEST;
    }

    /** {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
