package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import salient.time.DaySpan;
import salient.wording.PlainDays;

/**
 * A horizontal axis of calendar days, which knows no clock, time zone or language. A tick stands at the middle of a
 * day, or at the first of a month where the period is long; the first label and the first of each year name the year.
 */
final class DayAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final double LABEL_PX = 108;
    private static final int[] DAY_STEPS = {1, 2, 3, 7, 14};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final double DAYS_A_MONTH = 30.4;

    private final transient DaySpan period;
    private final transient DayScale scale;

    /**
     * An axis from the start of the first to the end of the last day of {@code period}.
     *
     * @param silences spans within it that may be drawn narrower than they are
     */
    DayAxis(DaySpan period, List<DaySpan> silences) {
        this.period = period;
        this.scale = new DayScale(period, silences);
        setAutoRange(false);
        setRange(Days.start(period.first()), Days.start(period.until()));
    }

    /** Whether silent spans are drawn narrower than they are. */
    boolean narrowed() {
        return scale.narrowed();
    }

    /** How many pixels a day takes of {@code widthPx}, where it is not drawn narrower than it is. */
    double dayPx(double widthPx) {
        return widthPx
                * scale.pieces().stream()
                        .mapToDouble(DayScale.Piece::dayShare)
                        .max()
                        .orElse(1);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return area.getMinX() + scale.shareBefore(value) * area.getWidth();
    }

    @Override
    public double java2DToValue(double pixel, Rectangle2D area, RectangleEdge edge) {
        throw new UnsupportedOperationException("nobody points at a printed chart");
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return ticks(dataArea.getWidth());
    }

    /** The ticks for an axis of this width; none lies in a span that is drawn narrower than it is. */
    List<Tick> ticks(double widthPx) {
        double dayPx = dayPx(widthPx);
        for (int step : DAY_STEPS) {
            if (step * dayPx >= LABEL_PX || step >= period.days()) {
                return dayTicks(step, widthPx);
            }
        }
        int months = MONTH_STEPS[MONTH_STEPS.length - 1];
        for (int i = MONTH_STEPS.length - 1; i >= 0; i--) {
            months = MONTH_STEPS[i] * DAYS_A_MONTH * dayPx >= LABEL_PX ? MONTH_STEPS[i] : months;
        }
        return monthTicks(months, widthPx);
    }

    private List<Tick> dayTicks(int step, double widthPx) {
        Placing placing = new Placing(widthPx);
        LocalDate next = period.first();
        for (DayScale.Piece piece : scale.pieces()) {
            if (scale.narrowed()) {
                next = piece.silent() ? piece.days().until() : piece.days().from();
            }
            for (; next.isBefore(piece.days().until()); next = next.plusDays(step)) {
                placing.add(Days.middle(next), next, Days.brief(next), Days.full(next));
            }
        }
        return placing.ticks;
    }

    private List<Tick> monthTicks(int step, double widthPx) {
        Placing placing = new Placing(widthPx);
        LocalDate day = period.first().withDayOfMonth(1);
        while (day.isBefore(period.first()) || (day.getMonthValue() - 1) % Math.min(step, 12) != 0) {
            day = day.plusMonths(1);
        }
        for (; day.isBefore(period.until()); day = day.plusMonths(step)) {
            String year = PlainDays.year(day);
            String month = Days.month(day);
            if (!hidden(day)) {
                placing.add(Days.start(day), day, step < 12 ? month : year, step < 12 ? month + " " + year : year);
            }
        }
        return placing.ticks;
    }

    private boolean hidden(LocalDate day) {
        return scale.narrowed()
                && scale.pieces().stream().anyMatch(p -> p.silent() && p.days().contains(day));
    }

    /** Places ticks from left to right where their labels have room. */
    private final class Placing {
        private final List<Tick> ticks = new ArrayList<>();
        private final double widthPx;
        private double lastPx = Double.NEGATIVE_INFINITY;
        private int year;

        Placing(double widthPx) {
            this.widthPx = widthPx;
        }

        void add(double value, LocalDate day, String brief, String full) {
            double x = scale.shareBefore(value) * widthPx;
            if (x - lastPx < LABEL_PX - 1) {
                return;
            }
            String label = day.getYear() == year ? brief : full;
            ticks.add(new NumberTick(value, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
            lastPx = x;
            year = day.getYear();
        }
    }
}
