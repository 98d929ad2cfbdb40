package salient.charts.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as a PNG file with a table of 256 colours; no clock, no comments.
 *
 * <p>Source: W3C, Portable Network Graphics (PNG) Specification, third edition, 2025. Written here because the JDK's
 * writer takes several times as long, and a campaign has a map for every day.
 */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 3;

    private PngFile() {}

    /** The file for {@code image}, which is of type INT_RGB. It does not say how large it is in print. */
    public static byte[] encode(BufferedImage image) {
        return encode(image, 0);
    }

    /**
     * The file for {@code image}, which is of type INT_RGB.
     *
     * @param pixelsPerMetre how many pixels make a metre in print; 0 = not said
     */
    public static byte[] encode(BufferedImage image, int pixelsPerMetre) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 18);
        file.writeBytes(SIGNATURE);
        byte[] header = new byte[13];
        putInt(header, 0, width);
        putInt(header, 4, height);
        header[8] = 8;
        header[9] = 3;
        chunk(file, "IHDR", header, header.length);
        if (pixelsPerMetre > 0) {
            byte[] size = new byte[9];
            putInt(size, 0, pixelsPerMetre);
            putInt(size, 4, pixelsPerMetre);
            size[8] = 1;
            chunk(file, "pHYs", size, size.length);
        }
        IndexedColors colors = IndexedColors.of(pixels);
        byte[] table = new byte[3 * colors.table().length];
        for (int i = 0; i < colors.table().length; i++) {
            table[3 * i] = (byte) (colors.table()[i] >> 16);
            table[3 * i + 1] = (byte) (colors.table()[i] >> 8);
            table[3 * i + 2] = (byte) colors.table()[i];
        }
        chunk(file, "PLTE", table, table.length);
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(rows(colors.pixels(), width, height));
        deflater.finish();
        byte[] packed = new byte[1 << 16];
        while (!deflater.finished()) {
            int length = deflater.deflate(packed);
            chunk(file, "IDAT", packed, length);
        }
        deflater.end();
        chunk(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    /** Rows as the format wants them: each begins with the number of its filter, 0 = none. */
    private static byte[] rows(byte[] pixels, int width, int height) {
        byte[] rows = new byte[height * (1 + width)];
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, rows, y * (1 + width) + 1, width);
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content, int length) {
        byte[] frame = new byte[8 + length + 4];
        putInt(frame, 0, length);
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, frame, 4, 4);
        System.arraycopy(content, 0, frame, 8, length);
        CRC32 crc = new CRC32();
        crc.update(frame, 4, 4 + length);
        putInt(frame, 8 + length, (int) crc.getValue());
        file.writeBytes(frame);
    }

    private static void putInt(byte[] to, int at, int value) {
        to[at] = (byte) (value >>> 24);
        to[at + 1] = (byte) (value >>> 16);
        to[at + 2] = (byte) (value >>> 8);
        to[at + 3] = (byte) value;
    }
}
