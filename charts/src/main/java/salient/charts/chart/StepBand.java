package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import salient.charts.draw.Fill;

/** What lies between a least and a greatest value of each day, each day a level column as wide as the day. */
final class StepBand extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;

    private final transient LocalDate first;
    private final transient double[] least;
    private final transient double[] greatest;
    private final transient Fill fill;

    StepBand(LocalDate first, double[] least, double[] greatest, Fill fill) {
        this.first = first;
        this.least = least.clone();
        this.greatest = greatest.clone();
        this.fill = fill;
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
        Path2D path = new Path2D.Double();
        for (int day = 0; day < greatest.length; day++) {
            double y = up.valueToJava2D(greatest[day], area, RectangleEdge.LEFT);
            if (day == 0) {
                path.moveTo(x(day, area, across), y);
            } else {
                path.lineTo(x(day, area, across), y);
            }
            path.lineTo(x(day + 1, area, across), y);
        }
        for (int day = least.length - 1; day >= 0; day--) {
            double y = up.valueToJava2D(least[day], area, RectangleEdge.LEFT);
            path.lineTo(x(day + 1, area, across), y);
            path.lineTo(x(day, area, across), y);
        }
        path.closePath();
        FillPainter.paint(g, path, fill);
    }

    private double x(int day, Rectangle2D area, ValueAxis across) {
        return across.valueToJava2D(Days.start(first.plusDays(day)), area, RectangleEdge.BOTTOM);
    }
}
