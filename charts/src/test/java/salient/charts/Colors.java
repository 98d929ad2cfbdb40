package salient.charts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import salient.charts.draw.Theme;

/** The colours of pictures. */
public final class Colors {
    private static final Pattern COLOR = Pattern.compile("(?:fill|stroke)=\"(#[0-9a-f]{6})\"");

    private Colors() {}

    /** Those of an SVG file, as {@code #rrggbb}. */
    public static Set<String> of(byte[] svg) {
        Set<String> colors = new TreeSet<>();
        COLOR.matcher(new String(svg, StandardCharsets.UTF_8)).results().forEach(found -> colors.add(found.group(1)));
        return colors;
    }

    /** A theme that shares no colour with the default one, made from a file alone. */
    public static Theme otherTheme() {
        try (InputStream yaml = Colors.class.getResourceAsStream("/themes/sepia.yaml")) {
            return Theme.read("sepia", yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
