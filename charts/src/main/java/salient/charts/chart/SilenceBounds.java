package salient.charts.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import salient.charts.draw.Ink;
import salient.time.DaySpan;

/**
 * Upright lines where the record falls silent and where it speaks again, over areas that hide the shading behind them. The
 * areas keep their colours: a paler one would be that of another finding.
 */
final class SilenceBounds extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final BasicStroke CASING = new BasicStroke(4.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private final transient List<DaySpan> silences;

    SilenceBounds(List<DaySpan> silences) {
        this.silences = silences;
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
        for (DaySpan span : silences) {
            line(g, area, across.valueToJava2D(Days.start(span.from()), area, RectangleEdge.BOTTOM) + 1);
            line(g, area, across.valueToJava2D(Days.start(span.until()), area, RectangleEdge.BOTTOM) - 1);
        }
    }

    private static void line(Graphics2D g, Rectangle2D area, double x) {
        Line2D line = new Line2D.Double(x, area.getMinY() + 8, x, area.getMaxY());
        g.setPaint(Ink.PAPER);
        g.setStroke(CASING);
        g.draw(line);
        g.setPaint(Ink.QUIET);
        g.setStroke(LINE);
        g.draw(line);
    }
}
