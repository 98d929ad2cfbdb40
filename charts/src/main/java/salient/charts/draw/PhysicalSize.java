package salient.charts.draw;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes into pictures how large they are in print. */
public final class PhysicalSize {

    private PhysicalSize() {}

    /** {@code svg}, written by {@link SvgPlayer}, with its width and height in millimetres. */
    public static byte[] svg(byte[] svg, double widthMm, double heightMm) {
        String text = new String(svg, StandardCharsets.UTF_8);
        String size = String.format(Locale.ROOT, "width=\"%.2fmm\" height=\"%.2fmm\" viewBox", widthMm, heightMm);
        return text.replaceFirst("width=\"[0-9.]+\" height=\"[0-9.]+\" viewBox", size)
                .getBytes(StandardCharsets.UTF_8);
    }
}
