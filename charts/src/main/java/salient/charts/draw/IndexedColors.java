package salient.charts.draw;

/** The pixels of a picture as places in a {@link ColorTable} of 256 colours or fewer. */
final class IndexedColors {
    private static final int MOST = 256;

    private final int[] table;
    private final byte[] pixels;

    private IndexedColors(int[] table, byte[] pixels) {
        this.table = table;
        this.pixels = pixels;
    }

    /** The colours in use, as 0xRRGGBB. */
    int[] table() {
        return table;
    }

    /** A place in the table for each pixel, row by row. */
    byte[] pixels() {
        return pixels;
    }

    static IndexedColors of(int[] rgb) {
        ColorTable table = new ColorTable.Count().add(rgb).table(MOST);
        byte[] pixels = new byte[rgb.length];
        for (int start = 0; start < rgb.length; ) {
            int end = ColorTable.endOfRun(rgb, start);
            fill(pixels, start, end, table.at(rgb[start]));
            start = end;
        }
        return new IndexedColors(table.colors(), pixels);
    }

    /** As {@link java.util.Arrays#fill(byte[], int, int, byte)} does, which the quick compiler does byte by byte: copies of what is filled double it. */
    private static void fill(byte[] pixels, int from, int until, byte value) {
        int filled = Math.min(until, from + 16);
        for (int i = from; i < filled; i++) {
            pixels[i] = value;
        }
        while (filled < until) {
            int more = Math.min(filled - from, until - filled);
            System.arraycopy(pixels, from, pixels, filled, more);
            filled += more;
        }
    }
}
