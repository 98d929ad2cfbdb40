package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A horizontal axis of counts from zero: even, or logarithmic where one count dwarfs another. What is plotted on it
 * goes through {@link #at}.
 */
final class ScaleAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final double DWARFED = 30;

    private final boolean logarithmic;
    private final double greatest;

    /** An axis on which both {@code least} and {@code greatest} can be read; both are above zero. */
    ScaleAxis(double least, double greatest) {
        this.logarithmic = greatest / least > DWARFED;
        this.greatest = greatest;
        setAutoRange(false);
        setRange(logarithmic ? at(0.8 * least) : 0, logarithmic ? at(greatest * 2.5) : greatest * 1.25);
    }

    /** Where {@code count} lies on the axis. */
    double at(double count) {
        return logarithmic ? Math.log10(count) : count;
    }

    /** The share of the axis that lies before {@code value}, a place on the axis. */
    double share(double value) {
        return (value - getRange().getLowerBound()) / getRange().getLength();
    }

    /** How the axis is spaced, as a heading says it. */
    String inWords() {
        return logarithmic ? "logarithmic scale" : "even scale";
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<Tick> ticks = new ArrayList<>();
        for (double count : logarithmic ? decades() : even()) {
            if (getRange().contains(at(count))) {
                String label = Style.number(0).format(count);
                ticks.add(new NumberTick(at(count), label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
            }
        }
        return ticks;
    }

    private static List<Double> decades() {
        List<Double> counts = new ArrayList<>();
        for (double decade = 1; decade < 1e9; decade *= 10) {
            counts.addAll(List.of(decade, 2 * decade, 5 * decade));
        }
        return counts;
    }

    private List<Double> even() {
        double step = 1;
        for (double size : decades()) {
            if (greatest / size >= 5) {
                step = size;
            }
        }
        List<Double> counts = new ArrayList<>();
        for (double count = 0; count <= getRange().getUpperBound(); count += step) {
            counts.add(count);
        }
        return counts;
    }
}
