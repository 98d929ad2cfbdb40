package salient.charts.film;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import salient.charts.draw.ColorTable;

/**
 * Writes a GIF that moves: one table of colours for all pictures, played for ever; no clock, no comments.
 *
 * <p>Source: CompuServe, Graphics Interchange Format, version 89a, 1990; the block that asks for repetition is Netscape's of
 * 1995.
 */
final class GifFile {
    /** The place in the table of colours that stands for a pixel left as it is. */
    static final int UNCHANGED = 255;

    /** How many colours the table may have. */
    static final int COLORS = UNCHANGED;

    /** The longest that one picture can be shown, in hundredths of a second. */
    static final int LONGEST_DELAY = 0xFFFF;

    /** Both sides of a picture are at most this. */
    static final int LARGEST_PX = 0xFFFF;

    private static final int KEEP_AND_TRANSPARENT = 1 << 2 | 1;

    private final OutputStream out;

    GifFile(OutputStream out) {
        this.out = out;
    }

    /** What stands before the first picture. */
    void begin(int widthPx, int heightPx, ColorTable colors) throws IOException {
        out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        putShort(widthPx);
        putShort(heightPx);
        out.write(0xF7);
        out.write(0);
        out.write(0);
        byte[] table = new byte[3 * 256];
        int[] rgb = colors.colors();
        for (int i = 0; i < rgb.length; i++) {
            table[3 * i] = (byte) (rgb[i] >> 16);
            table[3 * i + 1] = (byte) (rgb[i] >> 8);
            table[3 * i + 2] = (byte) rgb[i];
        }
        out.write(table);
        out.write(new byte[] {0x21, (byte) 0xFF, 11});
        out.write("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {3, 1, 0, 0, 0});
    }

    /**
     * One picture, laid over what is shown.
     *
     * @param packed its pixels, packed by {@link Lzw}
     */
    void picture(int left, int top, int widthPx, int heightPx, int centiseconds, byte[] packed) throws IOException {
        out.write(new byte[] {0x21, (byte) 0xF9, 4, KEEP_AND_TRANSPARENT});
        putShort(centiseconds);
        out.write(UNCHANGED);
        out.write(0);
        out.write(0x2C);
        putShort(left);
        putShort(top);
        putShort(widthPx);
        putShort(heightPx);
        out.write(0);
        out.write(packed);
    }

    /** What stands behind the last picture. */
    void end() throws IOException {
        out.write(0x3B);
    }

    private void putShort(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }
}
