package salient.charts.draw;

import java.util.Arrays;

/** The pixels that differ between one picture and the next of the same size, row by row. Immutable. */
public final class PixelChanges {
    private final int[] at;
    private final int[] rgb;

    private PixelChanges(int[] at, int[] rgb) {
        this.at = at;
        this.rgb = rgb;
    }

    /** What makes {@code after} of {@code before}. */
    public static PixelChanges between(int[] before, int[] after) {
        Gathering gathering = new Gathering();
        gathering.compare(before, after, 0, before.length);
        return gathering.changes();
    }

    /** How many pixels differ. */
    public int size() {
        return at.length;
    }

    /** Whether the two pictures are the same. */
    public boolean isEmpty() {
        return at.length == 0;
    }

    /** Where the {@code i}th of them is, counted row by row from the top left, from 0. */
    public int at(int i) {
        return at[i];
    }

    /** What the {@code i}th of them becomes, as 0xRRGGBB. */
    public int rgb(int i) {
        return rgb[i];
    }

    /** What they become, as 0xRRGGBB. */
    public int[] rgb() {
        return rgb.clone();
    }

    /** Changes {@code pixels} as the pictures do. */
    public void applyTo(int[] pixels) {
        for (int i = 0; i < at.length; i++) {
            pixels[at[i]] = rgb[i];
        }
    }

    /** Changes that are being found. */
    static final class Gathering {
        private int[] at = new int[256];
        private int[] rgb = new int[256];
        private int size;

        /** Adds the pixels from {@code from} until {@code until} that differ. */
        void compare(int[] before, int[] after, int from, int until) {
            for (int i = from; i < until; i++) {
                int same = Arrays.mismatch(before, i, until, after, i, until);
                if (same < 0) {
                    return;
                }
                i += same;
                add(i, after[i] & 0xFFFFFF);
            }
        }

        private void sort() {
            int sorted = 1;
            while (sorted < size && at[sorted - 1] < at[sorted]) {
                sorted++;
            }
            if (sorted >= size) {
                return;
            }
            long[] both = new long[size];
            for (int i = 0; i < size; i++) {
                both[i] = (long) at[i] << 32 | rgb[i];
            }
            Arrays.sort(both);
            for (int i = 0; i < size; i++) {
                at[i] = (int) (both[i] >> 32);
                rgb[i] = (int) both[i];
            }
        }

        private void add(int where, int color) {
            if (size == at.length) {
                at = Arrays.copyOf(at, 2 * size);
                rgb = Arrays.copyOf(rgb, 2 * size);
            }
            at[size] = where;
            rgb[size++] = color;
        }

        PixelChanges changes() {
            sort();
            return new PixelChanges(Arrays.copyOf(at, size), Arrays.copyOf(rgb, size));
        }
    }
}
