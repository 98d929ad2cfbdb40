package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;

/** Text and marks set one below the other within a box. */
final class Column {
    private static final Type HEADING = Type.bold(15.5);

    private final String kind;
    private final Box box;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    /** A column whose marks are of {@code kind}. */
    Column(String kind, Box box) {
        this.kind = kind;
        this.box = box;
        this.y = box.y();
    }

    /** A rule over a heading. */
    void heading(String text) {
        marks.add(new Mark.Path("rule", "", Outline.line(box.x(), y, box.right(), y), Style.line(Ink.TEXT, 1.6)));
        y += 20;
        text(HEADING.cut(text, box.width()), box.x(), HEADING, Ink.TEXT);
        y += 5;
    }

    /** The next line; its baseline is {@code leading} below the last one. */
    void line(String text, Type type, Tint color, double leading) {
        y += leading;
        text(type.cut(text, box.width()), box.x(), type, color);
    }

    /** As many lines as {@code text} takes, broken at spaces, begun {@code indent} from the left edge. */
    void lines(String text, Type type, Tint color, double leading, double indent) {
        for (String line : type.wrap(text, box.width() - indent)) {
            y += leading;
            text(line, box.x() + indent, type, color);
        }
    }

    /** Text at {@code x} on the current baseline. */
    void text(String text, double x, Type type, Tint color) {
        marks.add(Mark.Text.of(kind, text, x, y, type, color));
    }

    /** Anything else. */
    void add(Mark mark) {
        marks.add(mark);
    }

    /** Moves the current baseline down. */
    void skip(double px) {
        y += px;
    }

    /** The current baseline. */
    double y() {
        return y;
    }

    /** Room left below the current baseline. */
    double left() {
        return box.bottom() - y;
    }

    Box box() {
        return box;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
