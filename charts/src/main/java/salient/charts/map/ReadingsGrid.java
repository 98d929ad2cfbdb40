package salient.charts.map;

import salient.charts.draw.Box;

/**
 * Where small maps of one size stand beside and below each other.
 *
 * @param columns how many stand side by side
 * @param widthPx of each map
 * @param heightPx of each map
 */
record ReadingsGrid(int columns, double widthPx, double heightPx) {
    static final double TOP_PX = 112;
    private static final double TITLE_PX = 48;
    private static final double GAP_PX = 40;
    /** Room below a map for the labels of its meridians. */
    private static final double BELOW_PX = 34;

    /** @param aspect height of the ground to be shown over its width */
    static ReadingsGrid of(int maps, double aspect) {
        int columns = maps <= 3 ? maps : maps == 4 ? 2 : maps <= 6 ? 3 : 4;
        double width = (Sheet.HEADER.width() - (columns - 1) * GAP_PX) / columns;
        return new ReadingsGrid(columns, width, width * Math.max(0.7, Math.min(1.25, aspect)));
    }

    /** The box of map {@code number}, from 0. */
    Box box(int number) {
        double x = Sheet.HEADER.x() + number % columns * (widthPx + GAP_PX);
        int row = number / columns;
        double rowPx = TITLE_PX + heightPx + BELOW_PX;
        return new Box(x, TOP_PX + TITLE_PX + row * rowPx, widthPx, heightPx);
    }

    /** Below the last of {@code maps}. */
    double bottom(int maps) {
        return box(maps - 1).bottom() + BELOW_PX;
    }
}
