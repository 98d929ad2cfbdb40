package salient.charts.chart;

import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeriesCollection;
import salient.charts.draw.Ink;
import salient.run.Excerpt;

/** Plots and axes in the house style: a light grid, no frame, fixed room for labels so that panels line up. */
final class Plots {
    private static final double LABEL_EDGE_PX = 20;

    private Plots() {}

    /** A plot over the days of {@code excerpt}. */
    static XYPlot days(Excerpt excerpt, XYDataset data, XYItemRenderer renderer, NumberAxis values) {
        return days(days(excerpt), data, renderer, values);
    }

    /** A plot over the days of {@code axis}. */
    static XYPlot days(DayAxis axis, XYDataset data, XYItemRenderer renderer, NumberAxis values) {
        return plot(data, renderer, dressed(axis), values, Style.VALUE_AXIS_PX);
    }

    /** An axis of the days of {@code excerpt}. */
    static DayAxis days(Excerpt excerpt) {
        return new DayAxis(excerpt.days(), excerpt.silences());
    }

    /** What a bar sums up in a plot as wide as the page over the days of {@code excerpt}. */
    static BarUnit bars(Excerpt excerpt) {
        double widthPx = Style.WIDTH_PX - 2 * Style.MARGIN_PX - Style.VALUE_AXIS_PX - Style.RIGHT_PX;
        return BarUnit.forDayPx(days(excerpt).dayPx(widthPx));
    }

    /**
     * A plot whose rows are labelled {@code names}, from the top, on {@code across}.
     *
     * @param mostPx the most room that labels may take; longer ones are shortened
     */
    static XYPlot rows(List<String> names, double mostPx, ValueAxis across, RowItems items) {
        double labelsPx = Words.widestPx(names, Style.LABEL, mostPx - LABEL_EDGE_PX) + LABEL_EDGE_PX;
        List<String> labels = names.stream()
                .map(name -> Words.shortened(name, Style.LABEL, labelsPx - LABEL_EDGE_PX))
                .toList();
        SymbolAxis rows = new SymbolAxis(null, labels.isEmpty() ? new String[] {""} : labels.toArray(new String[0]));
        rows.setInverted(true);
        rows.setGridBandsVisible(false);
        rows.setAutoRange(false);
        rows.setRange(-0.5, Math.max(1, labels.size()) - 0.5);
        dressed(rows);
        rows.setTickLabelPaint(Ink.TEXT);
        return plot(items, new RowItems.RowPainter(items), dressed(across), rows, labelsPx);
    }

    /** An axis from {@code least} to {@code greatest}, with whole numbers only where {@code decimals} is 0. */
    static NumberAxis values(double least, double greatest, int decimals) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        double top = greatest <= least ? least + 1 : greatest;
        axis.setRange(least, top);
        axis.setStandardTickUnits(
                decimals == 0
                        ? NumberAxis.createIntegerTickUnits(java.util.Locale.ROOT)
                        : NumberAxis.createStandardTickUnits(java.util.Locale.ROOT));
        axis.setNumberFormatOverride(Style.number(decimals));
        dressed(axis);
        return axis;
    }

    /** A plot of numbers against numbers, on which nothing is drawn yet. */
    static XYPlot numbers(NumberAxis across, NumberAxis up) {
        return plot(new XYSeriesCollection(), new XYLineAndShapeRenderer(), across, up, Style.VALUE_AXIS_PX);
    }

    private static XYPlot plot(
            XYDataset data, XYItemRenderer renderer, ValueAxis across, ValueAxis up, double labelsPx) {
        XYPlot plot = new XYPlot(data, across, up, renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Ink.GRID);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setDomainGridlineStroke(Style.HAIRLINE);
        plot.setRangeGridlineStroke(Style.HAIRLINE);
        plot.setRangeZeroBaselineVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        AxisSpace left = new AxisSpace();
        left.setLeft(labelsPx);
        left.setRight(Style.RIGHT_PX);
        plot.setFixedRangeAxisSpace(left);
        AxisSpace below = new AxisSpace();
        below.setBottom(Style.DAY_AXIS_PX);
        below.setTop(12);
        plot.setFixedDomainAxisSpace(below);
        return plot;
    }

    private static <A extends ValueAxis> A dressed(A axis) {
        axis.setTickLabelFont(Style.LABEL);
        axis.setTickLabelPaint(Ink.QUIET);
        axis.setTickMarkPaint(Ink.AXIS);
        axis.setAxisLinePaint(Ink.AXIS);
        axis.setTickLabelInsets(new RectangleInsets(4, 6, 4, 8));
        axis.setMinorTickMarksVisible(false);
        axis.setTickMarksVisible(axis instanceof DayAxis);
        axis.setAxisLineVisible(axis instanceof DayAxis);
        axis.setTickMarkOutsideLength(6);
        return axis;
    }
}
