package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;
import salient.score.Reliability;

/**
 * A reliability diagram: the diagonal on which a forecaster lies whose word can be taken, and a mark for each bin of its
 * forecasts, the larger the more there are.
 */
final class ReliabilityMarks extends AbstractXYAnnotation {
    static final Tint PLAIN = Ink.TEXT;
    static final Tint RECALIBRATED = Ink.CHANGED;

    private static final long serialVersionUID = 1;
    private static final double LEAST_PX = 7;
    private static final double MORE_PX = 15;

    /** A bin: where it lies, and its share of all forecasts. */
    record Bin(double said, double right, double share) {}

    private final transient List<Bin> plain;
    private final transient List<Bin> recalibrated;

    ReliabilityMarks(Reliability plain, Reliability recalibrated) {
        this.plain = bins(plain);
        this.recalibrated = bins(recalibrated);
    }

    private static List<Bin> bins(Reliability diagram) {
        double all = 0;
        for (int bin = 0; bin < Reliability.BINS; bin++) {
            all += diagram.count(bin);
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < Reliability.BINS; bin++) {
            if (diagram.count(bin) > 0) {
                bins.add(new Bin(diagram.meanProbability(bin), diagram.hitRate(bin), diagram.count(bin) / all));
            }
        }
        return bins;
    }

    /** The bins of the forecasts as they were made. */
    List<Bin> plain() {
        return plain;
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
        g.setPaint(Ink.QUIET);
        g.setStroke(Style.BROKEN);
        g.draw(new Line2D.Double(x(0, across, area), y(0, up, area), x(1, across, area), y(1, up, area)));
        draw(g, recalibrated, RECALIBRATED, Glyph.Mark.Inside.HOLLOW, area, across, up);
        draw(g, plain, PLAIN, Glyph.Mark.Inside.SOLID, area, across, up);
    }

    private static void draw(
            Graphics2D g,
            List<Bin> bins,
            Tint color,
            Glyph.Mark.Inside inside,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up) {
        Path2D line = new Path2D.Double();
        for (Bin bin : bins) {
            double x = x(bin.said(), across, area);
            double y = y(bin.right(), up, area);
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        g.setPaint(color);
        g.setStroke(Style.HAIRLINE);
        g.draw(line);
        for (Bin bin : bins) {
            double x = x(bin.said(), across, area);
            double sizePx = LEAST_PX + MORE_PX * Math.sqrt(bin.share());
            new Glyph.Mark(Glyph.Sign.CIRCLE, color, inside, sizePx).paint(g, x, x, y(bin.right(), up, area), 0);
        }
    }

    private static double x(double value, ValueAxis across, Rectangle2D area) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    private static double y(double value, ValueAxis up, Rectangle2D area) {
        return up.valueToJava2D(value, area, RectangleEdge.LEFT);
    }
}
