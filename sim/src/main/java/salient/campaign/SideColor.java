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
    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");

    /** The colour that {@code text} writes as six hexadecimal digits, with or without a # before them. */
    public static Optional<SideColor> parse(String text) {
        return HEX.matcher(text).matches()
                ? Optional.of(new SideColor(Integer.parseInt(text.replace("#", ""), 16)))
                : Optional.empty();
    }

    /** {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
