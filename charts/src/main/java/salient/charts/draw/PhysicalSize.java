package salient.charts.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Writes into pictures how large they are in print. */
public final class PhysicalSize {
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    /** The signature, 8 bytes, and the first chunk, which has 13 bytes of content and 12 around it. */
    private static final int HEADER_BYTES = 8 + 25;

    private PhysicalSize() {}

    /**
     * {@code png} with a chunk that says how many pixels make an inch.
     *
     * <p>Source: W3C, Portable Network Graphics (PNG) Specification, third edition, 2025, section 11.3.4.3.
     */
    public static byte[] png(byte[] png, int dpi) {
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        byte[] typeAndContent = ByteBuffer.allocate(13)
                .put("pHYs".getBytes(StandardCharsets.US_ASCII))
                .putInt(perMetre)
                .putInt(perMetre)
                .put((byte) 1)
                .array();
        CRC32 crc = new CRC32();
        crc.update(typeAndContent);
        return ByteBuffer.allocate(png.length + 21)
                .put(png, 0, HEADER_BYTES)
                .putInt(9)
                .put(typeAndContent)
                .putInt((int) crc.getValue())
                .put(png, HEADER_BYTES, png.length - HEADER_BYTES)
                .array();
    }

    /** {@code svg}, written by {@link SvgPlayer}, with its width and height in millimetres. */
    public static byte[] svg(byte[] svg, double widthMm, double heightMm) {
        String text = new String(svg, StandardCharsets.UTF_8);
        String size = String.format(Locale.ROOT, "width=\"%.2fmm\" height=\"%.2fmm\" viewBox", widthMm, heightMm);
        return text.replaceFirst("width=\"[0-9.]+\" height=\"[0-9.]+\" viewBox", size)
                .getBytes(StandardCharsets.UTF_8);
    }
}
