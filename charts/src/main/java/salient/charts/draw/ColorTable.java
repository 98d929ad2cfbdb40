package salient.charts.draw;

import java.util.Arrays;

/**
 * A table of few colours that stands for the many of one picture or several.
 *
 * <p>Colours that differ by less than four steps in every channel count as one, and that one is the colour of the longest
 * run of pixels, so flat areas keep theirs exactly. The most used enter the table; the many shades along the edges of
 * lines and letters take the nearest in it. Depends on the pixels alone.
 */
public final class ColorTable {
    /** How many colours enter the table because they are used most, however near to each other. */
    private static final int FLAT = 64;
    /** Least distance of the others from the table, tried from coarse to fine. */
    private static final int[] SPACINGS = {3000, 900, 300, 120, 40, 0};
    /** Upper bits of each channel that make a cell of colours. */
    private static final int BITS = 6;

    private final int[] colors;
    private final byte[] nearest;

    private ColorTable(int[] colors, byte[] nearest) {
        this.colors = colors;
        this.nearest = nearest;
    }

    /** The colours of the table, as 0xRRGGBB. */
    public int[] colors() {
        return colors.clone();
    }

    /** The place in the table, as an unsigned byte, that stands for {@code rgb}, which was counted. */
    public byte at(int rgb) {
        return nearest[cell(rgb)];
    }

    /** How often each colour is used, in any number of pictures. */
    public static final class Count {
        private final int[] uses = new int[1 << (3 * BITS)];
        private final int[] longest = new int[uses.length];
        private final int[] colors = new int[uses.length];
        private int cells;

        /** Counts the pixels {@code rgb}, in the order in which they stand beside each other. */
        public Count add(int[] rgb) {
            for (int start = 0; start < rgb.length; ) {
                int end = endOfRun(rgb, start);
                int cell = cell(rgb[start]);
                cells += uses[cell] == 0 ? 1 : 0;
                uses[cell] += end - start;
                if (end - start > longest[cell]) {
                    longest[cell] = end - start;
                    colors[cell] = rgb[start] & 0xFFFFFF;
                }
                start = end;
            }
            return this;
        }

        /**
         * The table of what was counted.
         *
         * @param most how many colours it may have, at most 256
         */
        public ColorTable table(int most) {
            int[] byUse = byUse(uses, colors, cells);
            int[] table = choose(byUse, most);
            byte[] nearest = new byte[uses.length];
            for (int color : byUse) {
                nearest[cell(color)] = (byte) nearest(color, table);
            }
            return new ColorTable(table, nearest);
        }
    }

    /** Where the run of one colour that begins at {@code start} is over. */
    static int endOfRun(int[] rgb, int start) {
        int end = start + 1;
        while (end < rgb.length && rgb[end] == rgb[start]) {
            end++;
        }
        return end;
    }

    private static int cell(int color) {
        int drop = 8 - BITS;
        int red = (color >> 16) & 255;
        int green = (color >> 8) & 255;
        int blue = color & 255;
        return ((red >> drop) << (2 * BITS)) | ((green >> drop) << BITS) | (blue >> drop);
    }

    /** The colours of all cells in use, the most used first; those used as often in the order of their numbers. */
    private static int[] byUse(int[] uses, int[] colors, int cells) {
        long[] keys = new long[cells];
        int next = 0;
        for (int cell = 0; cell < uses.length; cell++) {
            if (uses[cell] > 0) {
                keys[next++] = ((long) (Integer.MAX_VALUE - uses[cell]) << 24) | colors[cell];
            }
        }
        Arrays.sort(keys);
        int[] sorted = new int[cells];
        for (int i = 0; i < cells; i++) {
            sorted[i] = (int) (keys[i] & 0xFFFFFF);
        }
        return sorted;
    }

    /** The most used colours, then others at some distance from the table, then ever nearer ones while room is left. */
    private static int[] choose(int[] byUse, int most) {
        int[] table = new int[most];
        int size = 0;
        int[] apart = new int[byUse.length];
        Arrays.fill(apart, Integer.MAX_VALUE);
        for (int i = 0; i < Math.min(Math.min(FLAT, most), byUse.length); i++) {
            size = enter(byUse, i, table, size, apart);
        }
        for (int spacing : SPACINGS) {
            for (int i = 0; i < byUse.length && size < most; i++) {
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

    private static int nearest(int color, int[] table) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < table.length && least > 0; i++) {
            int distance = distance(color, table[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** Squared, weighted as the eye weighs the channels. */
    private static int distance(int a, int b) {
        int red = ((a >> 16) & 255) - ((b >> 16) & 255);
        int green = ((a >> 8) & 255) - ((b >> 8) & 255);
        int blue = (a & 255) - (b & 255);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }
}
