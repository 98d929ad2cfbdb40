package salient.charts.figure;

import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;

/**
 * The paper of one figure. What is drawn on it has type of fixed sizes in units, so the number of units to the inch is
 * what makes type readable in print; heading and caption are given in points.
 */
final class FigurePaper {
    /** No type is smaller in print. */
    static final double SMALLEST_POINTS = 6;

    private static final double TITLE_POINTS = 10.5;
    private static final double SUBTITLE_POINTS = 7.5;
    private static final double CAPTION_POINTS = 6.6;
    private static final double LEADING = 1.36;

    private final double widthMm;
    private final double unitsPerPoint;
    private final List<Mark> marks = new ArrayList<>();

    /** @param smallestPx the smallest type of what is drawn, in units */
    FigurePaper(double widthMm, double smallestPx) {
        this.widthMm = widthMm;
        this.unitsPerPoint = smallestPx / SMALLEST_POINTS;
    }

    /** Its width in units. */
    double widthPx() {
        return px(widthMm);
    }

    /** {@code mm} millimetres in units. */
    double px(double mm) {
        return mm / 25.4 * 72 * unitsPerPoint;
    }

    /** {@code px} units in millimetres. */
    double mm(double px) {
        return px / unitsPerPoint / 72 * 25.4;
    }

    double points(double points) {
        return points * unitsPerPoint;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Title and subtitle from the top edge; returns where they end. */
    double heading(String title, String subtitle) {
        List<Mark> heading = new ArrayList<>();
        double y = lines(heading, "title", title, Type.bold(points(TITLE_POINTS)), Ink.TEXT, points(1));
        y = lines(heading, "subtitle", subtitle, Type.regular(points(SUBTITLE_POINTS)), Ink.QUIET, y + points(1));
        marks.add(Mark.Group.of("heading", "heading", heading));
        return y + points(6);
    }

    /** How high {@code paragraphs} come out as a caption; 0 for none. */
    double captionPx(List<String> paragraphs) {
        return paragraphs.isEmpty() ? 0 : caption(new ArrayList<>(), paragraphs, 0);
    }

    /** The caption under a rule, from {@code top} down; returns where it ends. */
    double caption(List<String> paragraphs, double top) {
        if (paragraphs.isEmpty()) {
            return top;
        }
        List<Mark> caption = new ArrayList<>();
        double bottom = caption(caption, paragraphs, top);
        marks.add(Mark.Group.of("caption", "caption", caption));
        return bottom;
    }

    private double caption(List<Mark> into, List<String> paragraphs, double top) {
        double y = top + points(7);
        into.add(new Mark.Path("rule", "", Outline.line(0, y, widthPx(), y), Style.line(Ink.HAIRLINE, points(0.5))));
        y += points(1.5);
        for (String paragraph : paragraphs) {
            y = lines(into, "caption", paragraph, Type.regular(points(CAPTION_POINTS)), Ink.TEXT, y);
        }
        return y + points(3);
    }

    private double lines(List<Mark> into, String kind, String text, Type type, Tint color, double top) {
        double y = top;
        for (String line : type.wrapWhole(text, widthPx())) {
            y += LEADING * type.sizePx();
            into.add(Mark.Text.of(kind, line, 0, y - 0.28 * type.sizePx(), type, color));
        }
        return y;
    }
}
