package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import salient.charts.draw.Box;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;

/** A key whose entries follow one another in lines. */
final class FlowKey {
    private static final Type TEXT = Type.regular(14).condensed();
    private static final double SAMPLE_PX = 22;
    private static final double LINE_PX = 36;
    private static final double GAP_PX = 8;
    private static final double BETWEEN_PX = 26;
    private static final double ROW_PX = 26;

    private final double left;
    private final double right;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double y;

    /** A key from {@code left} to {@code right} whose first line has its middle at {@code y}. */
    FlowKey(double left, double right, double y) {
        this.left = left;
        this.right = right;
        this.x = left;
        this.y = y;
    }

    /** Boxes side by side and what they mean. */
    void fills(String label, List<Fill> fills) {
        double start = begin(fills.size() * SAMPLE_PX, label);
        for (int i = 0; i < fills.size(); i++) {
            box(start + i * SAMPLE_PX, Style.fill(fills.get(i)).with(Pen.solid(Ink.HAIRLINE, 0.8)), SAMPLE_PX - 2);
        }
    }

    /** A box with an edge of its own. */
    void edged(String label, Style style) {
        box(begin(LINE_PX, label) + 1, style, LINE_PX - 2);
    }

    /** Words with nothing to show for them, which take at least as much room as any of {@code others} would. */
    void words(String text, List<String> others) {
        double start = begin(-GAP_PX, text);
        others.forEach(other -> x = Math.max(x, start + TEXT.widthPx(other) + BETWEEN_PX));
    }

    /** A line. */
    void line(String label, Pen pen) {
        double start = begin(LINE_PX, label);
        marks.add(new Mark.Path("swatch", "", Outline.line(start, y, start + LINE_PX, y), Style.line(pen)));
    }

    /** Anything else, drawn from a place as wide as a line. */
    void sample(String label, BiFunction<Double, Double, List<Mark>> sample) {
        double start = begin(LINE_PX, label);
        marks.addAll(sample.apply(start, y));
    }

    private void box(double at, Style style, double width) {
        marks.add(new Mark.Path("swatch", "", Outline.of(new Box(at, y - 7.5, width, 15)), style));
    }

    private double begin(double samplePx, String label) {
        double width = samplePx + GAP_PX + TEXT.widthPx(label);
        if (x > left && x + width > right) {
            x = left;
            y += ROW_PX;
        }
        double start = x;
        String cut = TEXT.cut(label, right - start - samplePx - GAP_PX);
        marks.add(Mark.Text.of("legend-label", cut, start + samplePx + GAP_PX, y + 5, TEXT, Ink.TEXT));
        x += width + BETWEEN_PX;
        return start;
    }

    /** What has been set. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Below the last line. */
    double bottom() {
        return y + ROW_PX / 2;
    }
}
