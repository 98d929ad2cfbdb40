package salient.charts.chart;

import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import salient.charts.draw.Fill;

/** Bars stacked by days: positive numbers upward from zero, negative ones downward. */
final class BarColumns<K> extends Painter {
    private static final long serialVersionUID = 1;
    private static final double GAP_SHARE = 0.14;

    private final transient BarTable<K> table;
    private final transient Function<K, Fill> fill;

    BarColumns(BarTable<K> table, Function<K, Fill> fill) {
        this.table = table;
        this.fill = fill;
    }

    @Override
    void paint(Canvas canvas, int series, int item) {
        double value = table.getYValue(series, item);
        if (value == 0) {
            return;
        }
        double foot = 0;
        for (int below = 0; below < series; below++) {
            double other = table.getYValue(below, item);
            foot += Math.signum(other) == Math.signum(value) ? other : 0;
        }
        double middle = table.getXValue(series, item);
        double half = table.days(item) * (0.5 - GAP_SHARE / 2);
        double left = canvas.x(middle - half);
        double right = Math.max(canvas.x(middle + half), left + 1.5);
        double top = canvas.y(Math.max(foot, foot + value));
        double bottom = canvas.y(Math.min(foot, foot + value));
        Rectangle2D bar = new Rectangle2D.Double(left, top, right - left, bottom - top);
        FillPainter.paint(canvas.g(), bar, fill.apply(table.keys().get(series)));
    }
}
