package salient.charts.draw;

import java.util.Arrays;

/**
 * The pixels of a picture as places in a table of 256 colours or fewer.
 *
 * <p>The most used colours enter the table as they are, so flat areas keep their colour exactly; the thousands of shades
 * along the edges of lines and letters take the nearest of the table. Depends on the pixels alone.
 */
final class IndexedColors {
    private static final int MOST = 256;
    /** Least distance between colours of the table, squared, tried from coarse to fine. */
    private static final int[] SPACINGS = {300, 120, 40, 0};
    /** How many colours may enter the table because they are used most, whatever their distance. */
    private static final int FLAT = 64;
    /** How many of the most used colours are looked at for the table. */
    private static final int CANDIDATES = 2000;
    /** Colours that are not in the table are looked up by the upper bits of each channel. */
    private static final int BITS = 6;

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
        Counts counts = new Counts();
        int run = 0;
        for (int i = 0; i < rgb.length; i++) {
            run++;
            if (i + 1 == rgb.length || (rgb[i + 1] & 0xFFFFFF) != (rgb[i] & 0xFFFFFF)) {
                counts.add(rgb[i] & 0xFFFFFF, run);
                run = 0;
            }
        }
        int[] table = choose(counts.byUse());
        counts.number(table);
        byte[] nearest = new byte[1 << 3 * BITS];
        boolean[] known = new boolean[nearest.length];
        byte[] pixels = new byte[rgb.length];
        int last = -1;
        byte index = 0;
        for (int i = 0; i < rgb.length; i++) {
            int color = rgb[i] & 0xFFFFFF;
            if (color != last) {
                last = color;
                int exact = counts.numberOf(color);
                if (exact >= 0) {
                    index = (byte) exact;
                } else {
                    int cell = cell(color);
                    if (!known[cell]) {
                        known[cell] = true;
                        nearest[cell] = (byte) nearest(middle(cell), table, table.length);
                    }
                    index = nearest[cell];
                }
            }
            pixels[i] = index;
        }
        return new IndexedColors(table, pixels);
    }

    /** The most used colours, each at some distance from those before it, then ever nearer ones while room is left. */
    private static int[] choose(int[] byUse) {
        int[] table = new int[MOST];
        int size = 0;
        int[] apart = new int[Math.min(CANDIDATES, byUse.length)];
        Arrays.fill(apart, Integer.MAX_VALUE);
        for (int i = 0; i < Math.min(FLAT, apart.length); i++) {
            size = enter(byUse, i, table, size, apart);
        }
        for (int spacing : SPACINGS) {
            for (int i = 0; i < apart.length && size < MOST; i++) {
                if (apart[i] > spacing) {
                    size = enter(byUse, i, table, size, apart);
                }
            }
        }
        return Arrays.copyOf(table, size);
    }

    /** Enters one colour and keeps account of how far every other is from the table. */
    private static int enter(int[] byUse, int chosen, int[] table, int size, int[] apart) {
        table[size] = byUse[chosen];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = Math.min(apart[i], distance(byUse[i], byUse[chosen]));
        }
        return size + 1;
    }

    private static int nearest(int color, int[] table, int size) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            int distance = distance(color, table[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int cell(int color) {
        int drop = 8 - BITS;
        return ((color >> 16 & 255) >> drop) << 2 * BITS | ((color >> 8 & 255) >> drop) << BITS | (color & 255) >> drop;
    }

    /** The colour in the middle of {@code cell}. */
    private static int middle(int cell) {
        int drop = 8 - BITS;
        int mask = (1 << BITS) - 1;
        int half = 1 << drop - 1;
        int red = (cell >> 2 * BITS << drop) + half;
        int green = ((cell >> BITS & mask) << drop) + half;
        int blue = ((cell & mask) << drop) + half;
        return red << 16 | green << 8 | blue;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }

    /** An open hash table from colours to how often they are used, and later to their place in the table. */
    private static final class Counts {
        private int[] colors = new int[1 << 14];
        private int[] values = new int[1 << 14];
        private int size;

        Counts() {
            Arrays.fill(colors, -1);
        }

        private int slot(int color) {
            int mask = colors.length - 1;
            int at = color * 0x9E3779B1 >>> 12 & mask;
            while (colors[at] != -1 && colors[at] != color) {
                at = at + 1 & mask;
            }
            return at;
        }

        void add(int color, int times) {
            int at = slot(color);
            if (colors[at] == -1) {
                colors[at] = color;
                if (++size > colors.length / 2) {
                    grow();
                    at = slot(color);
                }
            }
            values[at] += times;
        }

        private void grow() {
            int[] oldColors = colors;
            int[] oldValues = values;
            colors = new int[2 * oldColors.length];
            values = new int[2 * oldValues.length];
            Arrays.fill(colors, -1);
            for (int i = 0; i < oldColors.length; i++) {
                if (oldColors[i] != -1) {
                    int at = slot(oldColors[i]);
                    colors[at] = oldColors[i];
                    values[at] = oldValues[i];
                }
            }
        }

        /** All colours, the most used first; colours used as often in the order of their numbers. */
        int[] byUse() {
            long[] keys = new long[size];
            int next = 0;
            for (int i = 0; i < colors.length; i++) {
                if (colors[i] != -1) {
                    keys[next++] = (long) (Integer.MAX_VALUE - values[i]) << 24 | colors[i];
                }
            }
            Arrays.sort(keys);
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                sorted[i] = (int) (keys[i] & 0xFFFFFF);
            }
            return sorted;
        }

        /** Forgets the counts and keeps instead the number of each colour of {@code table}. */
        void number(int[] table) {
            Arrays.fill(values, -1);
            for (int i = 0; i < table.length; i++) {
                values[slot(table[i])] = i;
            }
        }

        /** The number of {@code color} in the table; -1 if it is not in it. */
        int numberOf(int color) {
            return values[slot(color)];
        }
    }
}
