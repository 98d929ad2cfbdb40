package salient.bench.report;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SortedMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Fonts;
import salient.charts.draw.Ink;
import salient.charts.draw.ListGraphics;
import salient.charts.draw.Mixture;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.draw.Tint;

/**
 * Times against sizes, both on logarithmic scales, so that what grows in proportion is a line at 45 degrees: on the left
 * as places grow, on the right as days do.
 */
final class GrowthCurves {
    private static final int WIDTH_PX = 1600;
    private static final int HEIGHT_PX = 720;
    private static final int MARGIN_PX = 44;
    private static final int HEADING_PX = 50;
    private static final int KEY_Y_PX = HEIGHT_PX - MARGIN_PX;
    private static final int KEY_PX = 220;
    private static final int SAMPLE_PX = 60;
    private static final float LINE_PX = 2.6f;
    private static final Stroke HAIRLINE = new BasicStroke(1);
    private static final int GAP_PX = 20;
    /** What half of the last label below an axis takes up beyond its end. */
    private static final int LAST_LABEL_PX = 44;

    private static final int HALF_LABEL_PX = 12;

    private static final double PLOT_PX = (WIDTH_PX - 2.0 * MARGIN_PX - GAP_PX) / 2;
    private static final Font HEADING = Fonts.bold(22).deriveFont(Font.BOLD);
    private static final Font LABEL = Fonts.regular(19);

    private GrowthCurves() {}

    /** The picture of what is in {@code results} as a PNG file. */
    static byte[] png(Results results) {
        ListGraphics g = new ListGraphics();
        draw(g, "Seconds by places", results.growthInPlaces(), MARGIN_PX);
        draw(g, "Seconds by days", results.growthInDays(), MARGIN_PX + PLOT_PX + GAP_PX);
        key(g, results.growthInPlaces().kernels());
        DisplayList list = new DisplayList(WIDTH_PX, HEIGHT_PX, "How times grow with places and with days", g.marks());
        g.dispose();
        return PictureFormat.PNG.file(list.in(Theme.ATLAS), WIDTH_PX);
    }

    private static void draw(ListGraphics g, String heading, Growth growth, double left) {
        g.setFont(HEADING);
        g.setPaint(Ink.TEXT);
        g.drawString(heading, (float) left, MARGIN_PX + 20);
        JFreeChart chart = new JFreeChart(null, LABEL, plot(growth), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(HALF_LABEL_PX, 0, 0, LAST_LABEL_PX));
        chart.draw(
                g,
                new Rectangle2D.Double(
                        left, MARGIN_PX + HEADING_PX, PLOT_PX, HEIGHT_PX - 3.0 * MARGIN_PX - HEADING_PX));
    }

    private static XYPlot plot(Growth growth) {
        XYSeriesCollection lines = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (String kernel : growth.kernels()) {
            XYSeries line = new XYSeries(kernel);
            SortedMap<Integer, Double> ms = growth.ms().get(kernel);
            ms.forEach((measure, time) -> line.add((double) measure, time / 1000));
            renderer.setSeriesPaint(lines.getSeriesCount(), tint(lines.getSeriesCount()));
            renderer.setSeriesStroke(lines.getSeriesCount(), stroke(lines.getSeriesCount()));
            lines.addSeries(line);
        }
        Range across = lines.getDomainBounds(false);
        Range up = lines.getRangeBounds(false);
        XYPlot plot = new XYPlot(
                lines,
                axis(across.getLowerBound(), across.getUpperBound()),
                axis(up.getLowerBound(), up.getUpperBound()),
                renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Ink.GRID);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setRangeGridlineStroke(HAIRLINE);
        return plot;
    }

    /** Lines differ in strength by twos, and in their dashes. */
    private static Tint tint(int line) {
        return line % 2 == 0 ? Ink.TEXT : Mixture.pale(Ink.TEXT, 0.5);
    }

    private static Stroke stroke(int line) {
        float[][] dashes = {{}, {}, {14, 5}, {14, 5}, {4, 4}, {4, 4}};
        float[] dash = dashes[line % dashes.length];
        return dash.length == 0
                ? new BasicStroke(LINE_PX)
                : new BasicStroke(LINE_PX, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    /** A sample of each line, and the kernel that it is of. */
    private static void key(ListGraphics g, List<String> kernels) {
        double x = MARGIN_PX;
        for (String kernel : kernels) {
            int line = kernels.indexOf(kernel);
            g.setPaint(tint(line));
            g.setStroke(stroke(line));
            g.draw(new Line2D.Double(x, KEY_Y_PX - 7, x + SAMPLE_PX, KEY_Y_PX - 7));
            g.setFont(LABEL);
            g.setPaint(Ink.TEXT);
            g.drawString(kernel, (float) (x + SAMPLE_PX + 10), KEY_Y_PX);
            x += KEY_PX;
        }
    }

    private static PowersOfTen axis(double least, double greatest) {
        PowersOfTen axis = new PowersOfTen(least, greatest);
        axis.setTickLabelFont(LABEL);
        axis.setTickLabelPaint(Ink.QUIET);
        axis.setTickMarkPaint(Ink.AXIS);
        axis.setAxisLinePaint(Ink.AXIS);
        return axis;
    }
}
