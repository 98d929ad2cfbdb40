package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import salient.charts.draw.Tint;
import salient.time.DaySpan;

/** Lines that are level through each day: broken where the record is silent, absent on days without a value. */
final class StepLines extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;

    /** Values of some days and the colour of their line. */
    record Line(SortedMap<LocalDate, Double> values, Tint color, Stroke stroke) {}

    private final transient List<Line> lines;
    private final transient List<DaySpan> silences;

    StepLines(List<Line> lines, List<DaySpan> silences) {
        this.lines = List.copyOf(lines);
        this.silences = List.copyOf(silences);
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
        for (Line line : lines) {
            g.setPaint(line.color());
            for (Map.Entry<LocalDate, Double> entry : line.values().entrySet()) {
                LocalDate day = entry.getKey();
                double x0 = across.valueToJava2D(Days.start(day), area, RectangleEdge.BOTTOM);
                double x1 = across.valueToJava2D(Days.start(day) + 1, area, RectangleEdge.BOTTOM);
                double y = up.valueToJava2D(entry.getValue(), area, RectangleEdge.LEFT);
                g.setStroke(line.stroke());
                Double before = line.values().get(day.minusDays(1));
                if (before != null) {
                    g.draw(new Line2D.Double(x0, up.valueToJava2D(before, area, RectangleEdge.LEFT), x0, y));
                }
                if (silences.stream().noneMatch(silence -> silence.contains(day))) {
                    g.draw(new Line2D.Double(x0, y, x1, y));
                }
            }
            drawSilent(g, line, area, across, up);
        }
    }

    /** One stroke through each silent span, so that its dashes are whole. */
    private void drawSilent(Graphics2D g, Line line, Rectangle2D area, ValueAxis across, ValueAxis up) {
        g.setStroke(Style.BROKEN);
        for (DaySpan silence : silences) {
            LocalDate from = silence.first();
            while (from.isBefore(silence.until())) {
                LocalDate until = from.plusDays(1);
                Double value = line.values().get(from);
                while (until.isBefore(silence.until())
                        && java.util.Objects.equals(value, line.values().get(until))) {
                    until = until.plusDays(1);
                }
                if (value != null) {
                    double y = up.valueToJava2D(value, area, RectangleEdge.LEFT);
                    g.draw(new Line2D.Double(
                            across.valueToJava2D(Days.start(from), area, RectangleEdge.BOTTOM),
                            y,
                            across.valueToJava2D(Days.start(until), area, RectangleEdge.BOTTOM),
                            y));
                }
                from = until;
            }
        }
    }
}
