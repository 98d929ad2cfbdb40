package salient.charts.draw;

import java.util.Arrays;

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
            Arrays.fill(pixels, start, end, table.at(rgb[start]));
            start = end;
        }
        return new IndexedColors(table.colors(), pixels);
    }
}
