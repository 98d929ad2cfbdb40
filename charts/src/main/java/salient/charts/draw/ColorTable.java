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
    /** Runs of fewer pixels are followed one by one. */
    private static final int SHORT_RUN = 16;
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
            return new Choice(byUse(uses, colors, cells), most).table(uses.length);
        }
    }

    /** Where the run of one colour that begins at {@code start} is over. */
    static int endOfRun(int[] rgb, int start) {
        int end = start + 1;
        int near = Math.min(rgb.length, start + SHORT_RUN);
        while (end < near && rgb[end] == rgb[start]) {
            end++;
        }
        if (end < near || end == rgb.length) {
            return end;
        }
        // Long runs are followed many pixels at a time: each is the same as the one before it.
        int same = Arrays.mismatch(rgb, end - 1, rgb.length - 1, rgb, end, rgb.length);
        return same < 0 ? rgb.length : end + same;
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

    /** The choice of the colours of a table, and of that which stands for each other. */
    private static final class Choice {
        private final int[] byUse;
        private final int[] table;
        private int size;
        /** How far each colour is from the table. */
        private final int[] apart;
        /** The place in the table that is nearest to each colour; the first of several. */
        private final int[] nearest;

        /** The most used colours, then others at some distance from the table, then ever nearer ones while room is left. */
        private Choice(int[] byUse, int most) {
            this.byUse = byUse;
            this.table = new int[most];
            this.apart = new int[byUse.length];
            this.nearest = new int[byUse.length];
            Arrays.fill(apart, Integer.MAX_VALUE);
            for (int i = 0; i < Math.min(Math.min(FLAT, most), byUse.length); i++) {
                enter(byUse[i]);
            }
            for (int spacing : SPACINGS) {
                for (int i = 0; i < byUse.length && size < most; i++) {
                    if (apart[i] > spacing) {
                        enter(byUse[i]);
                    }
                }
            }
        }

        /** Enters one colour and keeps account of how far every other is from the table: squared, as the eye weighs channels. */
        private void enter(int chosen) {
            int red = (chosen >> 16) & 255;
            int green = (chosen >> 8) & 255;
            int blue = chosen & 255;
            for (int i = 0; i < byUse.length; i++) {
                int color = byUse[i];
                int byRed = ((color >> 16) & 255) - red;
                int byGreen = ((color >> 8) & 255) - green;
                int byBlue = (color & 255) - blue;
                int distance = 3 * byRed * byRed + 4 * byGreen * byGreen + 2 * byBlue * byBlue;
                if (distance < apart[i]) {
                    apart[i] = distance;
                    nearest[i] = size;
                }
            }
            table[size++] = chosen;
        }

        private ColorTable table(int cells) {
            byte[] at = new byte[cells];
            for (int i = 0; i < byUse.length; i++) {
                at[cell(byUse[i])] = (byte) nearest[i];
            }
            return new ColorTable(Arrays.copyOf(table, size), at);
        }
    }
}
