package salient.charts.chart;

import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;

/**
 * Areas stacked by day, each day a level column as wide as the day: what stood at its close. A band is drawn down to
 * the axis and the bands below it over it, so that no seam shows between them.
 */
final class StepAreas<K> extends Painter {
    private static final long serialVersionUID = 1;

    private final transient DayTable<K> table;
    private final transient Function<K, Fill> fill;

    StepAreas(DayTable<K> table, Function<K, Fill> fill) {
        this.table = table;
        this.fill = fill;
    }

    @Override
    void paint(Canvas canvas, int series, int item) {
        if (item > 0) {
            return;
        }
        K key = table.keys().get(series);
        Fill filled = fill.apply(key);
        double[] tops = tops(series);
        double[] own = table.values(key);
        if (filled instanceof Hatch hatch) {
            hatch.ground().ifPresent(color -> paint(canvas, new double[own.length], tops, own, color));
            double[] floors = tops.clone();
            Arrays.setAll(floors, day -> tops[day] - own[day]);
            paint(canvas, floors, tops, own, new Hatch(hatch.periodPx(), Optional.empty(), hatch.strokes()));
        } else {
            paint(canvas, new double[own.length], tops, own, filled);
        }
    }

    /** Fills the columns between {@code floors} and {@code tops} on the days that have something of their own. */
    private void paint(Canvas canvas, double[] floors, double[] tops, double[] own, Fill filled) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int day = 0;
        while (day < own.length) {
            if (own[day] <= 0) {
                day++;
                continue;
            }
            int first = day;
            path.moveTo(x(canvas, day), canvas.y(floors[day]));
            for (; day < own.length && own[day] > 0; day++) {
                path.lineTo(x(canvas, day), canvas.y(tops[day]));
                path.lineTo(x(canvas, day + 1), canvas.y(tops[day]));
            }
            for (int back = day - 1; back >= first; back--) {
                path.lineTo(x(canvas, back + 1), canvas.y(floors[back]));
                path.lineTo(x(canvas, back), canvas.y(floors[back]));
            }
            path.closePath();
        }
        if (path.getCurrentPoint() != null) {
            FillPainter.paint(canvas.g(), path, filled);
        }
    }

    private double x(Canvas canvas, int day) {
        LocalDate date = table.period().first().plusDays(day);
        return canvas.x(Days.start(date));
    }

    private double[] tops(int series) {
        double[] tops = new double[table.period().days()];
        List<K> keys = table.keys();
        for (int s = 0; s <= series; s++) {
            double[] values = table.values(keys.get(s));
            for (int i = 0; i < tops.length; i++) {
                tops[i] += values[i];
            }
        }
        return tops;
    }
}
