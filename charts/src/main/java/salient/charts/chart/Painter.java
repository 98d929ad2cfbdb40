package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** Draws the items of a dataset by {@link #paint} alone; places on the two axes come from {@link Canvas}. */
abstract class Painter extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;

    /** Where to draw, and how values turn into pixels. */
    record Canvas(Graphics2D g, Rectangle2D area, ValueAxis across, ValueAxis up) {
        /** The pixel for {@code value} on the horizontal axis. */
        double x(double value) {
            return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        /** The pixel for {@code value} on the vertical axis. */
        double y(double value) {
            return up.valueToJava2D(value, area, RectangleEdge.LEFT);
        }
    }

    /** Draws one item. */
    abstract void paint(Canvas canvas, int series, int item);

    @Override
    public final void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        paint(new Canvas(g, dataArea, domainAxis, rangeAxis), series, item);
    }
}
