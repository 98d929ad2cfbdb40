package salient.charts.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import salient.charts.draw.Ink;
import salient.run.Excerpt;
import salient.telling.KnownByDay;
import salient.time.DaySpan;
import salient.wording.Amounts;

/**
 * What the record does not say, written over a plot of days: the spans in which nobody spoke, and the days by which,
 * not on which, several places changed at once.
 */
final class DayNotes extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double LINE_PX = 27;
    private static final double TOP_PX = 16;
    private static final int MOST_NOTED_DAYS = 3;
    private static final BasicStroke DASHES =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    private final transient List<DaySpan> silences;
    private final transient List<KnownByDay> byDays;
    private final transient Wording wording;

    /** How much is written beside the shading. */
    enum Wording {
        /** Silent spans and days of aggregates are shaded, marked and labelled. */
        LABELLED,
        /** They are shaded and marked only, as in the lower panels of a page. */
        BARE
    }

    private DayNotes(List<DaySpan> silences, List<KnownByDay> byDays, Wording wording) {
        this.silences = silences;
        this.byDays = byDays;
        this.wording = wording;
    }

    /** Shades and labels {@code plot}, whose horizontal axis is one of days. */
    static void on(XYPlot plot, Excerpt excerpt, Wording wording) {
        on(plot, excerpt.silences(), KnownByDay.of(excerpt.replay().judgement().history(), excerpt.days()), wording);
    }

    /** Shades {@code silences} of {@code plot} and marks {@code byDays}. */
    static void on(XYPlot plot, List<DaySpan> silences, List<KnownByDay> byDays, Wording wording) {
        for (DaySpan span : silences) {
            IntervalMarker shade = new IntervalMarker(Days.start(span.from()), Days.start(span.until()), Ink.SILENCE);
            shade.setAlpha(1f);
            plot.addDomainMarker(shade, Layer.BACKGROUND);
        }
        plot.addAnnotation(new DayNotes(silences, byDays, wording), false);
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
        boolean narrowed = across instanceof DayAxis days && days.narrowed();
        List<Rectangle2D> taken = new ArrayList<>();
        for (DaySpan span : silences) {
            double x0 = across.valueToJava2D(Days.start(span.from()), area, RectangleEdge.BOTTOM);
            double x1 = across.valueToJava2D(Days.start(span.until()), area, RectangleEdge.BOTTOM);
            bracket(g, x0, x1, area.getMinY() + 8);
            if (narrowed) {
                breakMark(g, (x0 + x1) / 2, area.getMaxY());
            }
            if (wording == Wording.LABELLED) {
                label(g, span, narrowed, x0, x1, area.getMinY() + TOP_PX, taken);
            }
        }
        int noted = 0;
        for (KnownByDay change : byDays) {
            double x = across.valueToJava2D(Days.start(change.day()), area, RectangleEdge.BOTTOM);
            g.setPaint(Ink.QUIET);
            g.setStroke(DASHES);
            g.draw(new Line2D.Double(x, area.getMinY() + 8, x, area.getMaxY()));
            if (wording == Wording.LABELLED && noted < MOST_NOTED_DAYS) {
                note(g, change, area, x, taken);
                noted++;
            }
        }
    }

    /** What the shading and the dashed lines of {@code excerpt} mean, in sentences; empty if there are none. */
    static String inWords(Excerpt excerpt) {
        return inWords(excerpt, Plots.days(excerpt));
    }

    /** The same of a plot whose silent spans are {@link SilenceBounds bounded}, as areas may hide the shading. */
    static String ofAreasInWords(Excerpt excerpt) {
        return inWords(excerpt, Plots.days(excerpt), "Between upright lines");
    }

    /** What the shading and the dashed lines mean on {@code axis}. */
    static String inWords(Excerpt excerpt, DayAxis axis) {
        return inWords(excerpt, axis, "Shaded");
    }

    private static String inWords(Excerpt excerpt, DayAxis axis, String silent) {
        StringBuilder words = new StringBuilder();
        boolean narrowed = axis.narrowed();
        if (!excerpt.silences().isEmpty()) {
            words.append(silent)
                    .append(narrowed ? ", and drawn narrower than they are: more than " : ": more than ")
                    .append(Amounts.count(
                            excerpt.replay().judgement().scenario().rules().freshDays(), "day"))
                    .append(" without a claim that is heard; that nothing changes there is want of evidence,")
                    .append(" not peace.");
        }
        if (!KnownByDay.of(excerpt.replay().judgement().history(), excerpt.days())
                .isEmpty()) {
            words.append(" Places known only by a day may have changed on any day since they were last spoken of.");
        }
        return words.toString().strip();
    }

    private static void bracket(Graphics2D g, double x0, double x1, double y) {
        g.setPaint(Ink.QUIET);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(x0 + 1, y, x1 - 1, y));
        g.draw(new Line2D.Double(x0 + 1, y - 5, x0 + 1, y + 5));
        g.draw(new Line2D.Double(x1 - 1, y - 5, x1 - 1, y + 5));
    }

    /** Writes the widest wording that fits between {@code x0} and {@code x1}, and adds the room it takes. */
    private static void label(
            Graphics2D g, DaySpan span, boolean narrowed, double x0, double x1, double y, List<Rectangle2D> taken) {
        List<List<String>> wordings = new ArrayList<>();
        if (narrowed) {
            wordings.add(
                    List.of("record silent " + Days.brief(span), Amounts.count(span.days(), "day") + ", not to scale"));
            wordings.add(
                    List.of("record silent", Days.brief(span), Amounts.count(span.days(), "day") + ", not to scale"));
        } else {
            wordings.add(List.of("record silent " + Days.brief(span) + ": want of evidence, not peace"));
            wordings.add(List.of("record silent " + Days.brief(span)));
        }
        wordings.add(List.of("record silent"));
        wordings.add(List.of("silent"));
        for (List<String> lines : wordings) {
            double widestPx = lines.stream()
                    .mapToDouble(l -> Words.widthPx(l, Style.NOTE))
                    .max()
                    .orElse(0);
            if (widestPx + 16 < x1 - x0) {
                for (int i = 0; i < lines.size(); i++) {
                    double widthPx = Words.widthPx(lines.get(i), Style.NOTE);
                    pill(g, lines.get(i), (x0 + x1 - widthPx) / 2, y + i * LINE_PX, widthPx);
                }
                taken.add(new Rectangle2D.Double(x0, y, x1 - x0, lines.size() * LINE_PX));
                return;
            }
        }
    }

    /** Writes what changed by a day beside its line, as high as nothing else is in the way. */
    private static void note(Graphics2D g, KnownByDay change, Rectangle2D area, double x, List<Rectangle2D> taken) {
        String text = Amounts.count(change.places(), "place") + " known only by " + Days.brief(change.day());
        double widthPx = Words.widthPx(text, Style.NOTE);
        double left = x - widthPx - 14;
        double start = left > area.getMinX() ? left : Math.min(x + 14, area.getMaxX() - widthPx - 8);
        Rectangle2D room =
                highest(new Rectangle2D.Double(start - 8, area.getMinY() + TOP_PX, widthPx + 16, LINE_PX), taken);
        taken.add(room);
        pill(g, text, start, room.getY(), widthPx);
    }

    /** {@code room}, so many lines lower that it meets none of {@code taken}. */
    static Rectangle2D highest(Rectangle2D room, List<Rectangle2D> taken) {
        Rectangle2D free = room;
        while (taken.stream().anyMatch(free::intersects)) {
            free = new Rectangle2D.Double(free.getX(), free.getY() + LINE_PX, free.getWidth(), free.getHeight());
        }
        return free;
    }

    /** Two strokes across the foot of a span that is drawn narrower than it is. */
    private static void breakMark(Graphics2D g, double x, double y) {
        g.setStroke(new BasicStroke(2f));
        for (double shift : new double[] {-4, 4}) {
            g.setPaint(Ink.QUIET);
            g.draw(new Line2D.Double(x + shift - 4, y, x + shift + 4, y - 16));
        }
    }

    private static void pill(Graphics2D g, String text, double x, double y, double widthPx) {
        FillPainter.plate(g, new RoundRectangle2D.Double(x - 6, y, widthPx + 12, LINE_PX - 3, 6, 6));
        g.setFont(Style.NOTE);
        g.setPaint(Ink.TEXT);
        g.drawString(text, (float) x, (float) (y + LINE_PX - 9));
    }
}
