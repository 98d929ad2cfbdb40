package salient.charts.draw;

import java.util.BitSet;

/** Where boxes lie on a picture, to whole tiles: whether another box is near any of them costs no look at each. */
final class Tiles {
    private static final double SIDE_PX = 8;

    private final BitSet[] rows;
    private final int columns;

    /** No tile of a picture of that size, in pixels, is reached. */
    Tiles(double widthPx, double heightPx) {
        this.columns = (int) Math.max(1, Math.ceil(widthPx / SIDE_PX));
        this.rows = new BitSet[(int) Math.max(1, Math.ceil(heightPx / SIDE_PX))];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new BitSet();
        }
    }

    /** Marks the tiles that {@code box} touches; what lies beyond the picture counts as its edge. */
    void add(Box box) {
        int left = tile(box.x(), columns);
        int right = tile(box.right(), columns);
        for (int row = tile(box.y(), rows.length); row <= tile(box.bottom(), rows.length); row++) {
            rows[row].set(left, right + 1);
        }
    }

    /** Whether {@code box} touches a tile that any added one touches. True for every box that overlaps one. */
    boolean reach(Box box) {
        int left = tile(box.x(), columns);
        int right = tile(box.right(), columns);
        int last = tile(box.bottom(), rows.length);
        for (int row = tile(box.y(), rows.length); row <= last; row++) {
            int reached = rows[row].nextSetBit(left);
            if (reached >= 0 && reached <= right) {
                return true;
            }
        }
        return false;
    }

    private static int tile(double px, int tiles) {
        return (int) Math.max(0, Math.min(tiles - 1, Math.floor(px / SIDE_PX)));
    }
}
