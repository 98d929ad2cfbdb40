package salient.charts.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Things drawn in the rows of a chart, in drawing order: row 0 is the topmost. */
final class RowItems extends AbstractXYDataset {
    private static final long serialVersionUID = 1;

    /**
     * One of them.
     *
     * @param from where it begins on the horizontal axis
     * @param to where it ends; the same for a mark
     */
    record Item(int row, double from, double to, Lane lane, Glyph glyph) {
        /** In the middle of its row. */
        static Item of(int row, double from, double to, Glyph glyph) {
            return new Item(row, from, to, Lane.MIDDLE, glyph);
        }
    }

    /** Where across its row a thing lies. */
    enum Lane {
        UPPER(-0.17),
        MIDDLE(0),
        LOWER(0.29),
        /** Between its row and the next. */
        EDGE(0.5);

        private final double shift;

        Lane(double shift) {
            this.shift = shift;
        }
    }

    private final transient List<Item> items;

    RowItems(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** All of them, in drawing order. */
    List<Item> items() {
        return items;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return items.size();
    }

    @Override
    public double getXValue(int series, int item) {
        return items.get(item).from();
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public double getYValue(int series, int item) {
        return items.get(item).row();
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    /** Draws the items of a dataset of this class. */
    static final class RowPainter extends Painter {
        private static final long serialVersionUID = 1;

        private final transient RowItems rows;

        RowPainter(RowItems rows) {
            this.rows = rows;
        }

        @Override
        void paint(Canvas canvas, int series, int item) {
            Item i = rows.items.get(item);
            double y = canvas.y(i.row());
            double rowPx = Math.abs(canvas.y(i.row() + 1.0) - y);
            double middle = y + i.lane().shift * rowPx;
            i.glyph().paint(canvas.g(), canvas.x(i.from()), canvas.x(i.to()), middle, rowPx);
        }
    }
}
