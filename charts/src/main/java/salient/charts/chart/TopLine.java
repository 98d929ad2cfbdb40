package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import salient.charts.draw.Tint;
import salient.time.DaySpan;

/** The line along the top of stacked areas: whole where there is evidence, broken where the record is silent. */
final class TopLine<K> extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;

    private final transient DayTable<K> table;
    private final transient List<DaySpan> silences;
    private final transient Tint color;

    TopLine(DayTable<K> table, List<DaySpan> silences, Tint color) {
        this.table = table;
        this.silences = silences;
        this.color = color;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int rendererIndex,
            PlotRenderingInfo info) {
        int days = table.period().days();
        double[] top = new double[days];
        for (K key : table.keys()) {
            double[] values = table.values(key);
            for (int i = 0; i < days; i++) {
                top[i] += values[i];
            }
        }
        Path2D whole = new Path2D.Double();
        Path2D broken = new Path2D.Double();
        for (int i = 0; i < days; i++) {
            LocalDate day = table.period().first().plusDays(i);
            Path2D path = silent(day) ? broken : whole;
            double x0 = across.valueToJava2D(Days.start(day), area, RectangleEdge.BOTTOM);
            double x1 = across.valueToJava2D(Days.start(day) + 1, area, RectangleEdge.BOTTOM);
            double y = up.valueToJava2D(top[i], area, RectangleEdge.LEFT);
            boolean joined = i > 0 && silent(day) == silent(day.minusDays(1));
            if (joined) {
                path.lineTo(x0, y);
            } else {
                path.moveTo(x0, y);
            }
            path.lineTo(x1, y);
        }
        draw(g, whole, Style.LINE);
        draw(g, broken, Style.BROKEN);
    }

    private boolean silent(LocalDate day) {
        return silences.stream().anyMatch(s -> s.contains(day));
    }

    private void draw(Graphics2D g, Path2D path, Stroke stroke) {
        if (path.getCurrentPoint() != null) {
            g.setPaint(color);
            g.setStroke(stroke);
            g.draw(path);
        }
    }
}
