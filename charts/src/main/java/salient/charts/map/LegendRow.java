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

/**
 * A row: what it explains, how it is labelled, and its sample drawn about the left end of the row.
 *
 * @param brief the label where that finds no room
 */
record LegendRow(
        String kind, String label, String brief, double indent, BiFunction<Double, Double, List<Mark>> sample) {
    static final Type TEXT = Type.regular(13).condensed();

    /** A box about {@code y} that is filled with {@code fill}. */
    static Mark swatch(double x, double y, double width, Fill fill) {
        return new Mark.Path(
                "swatch",
                "",
                Outline.of(new Box(x, y - 7, width, 14)),
                Style.fill(fill).with(Pen.solid(Ink.HAIRLINE, 0.8)));
    }

    /** A row whose label has no shorter form. */
    LegendRow(String kind, String label, double indent, BiFunction<Double, Double, List<Mark>> sample) {
        this(kind, label, label, indent, sample);
    }

    /** Its label within a row of {@code widthPx}: the brief one where the other finds no room, cut if that finds none. */
    String labelWithin(double widthPx) {
        double room = widthPx - indent;
        return TEXT.cut(TEXT.widthPx(label) <= room ? label : brief, room);
    }

    double widthPx() {
        return indent + TEXT.widthPx(label);
    }

    /** The row with its left end at {@code x} and its middle at {@code y}. */
    Mark draw(double x, double y) {
        List<Mark> entry = new ArrayList<>(sample.apply(x, y));
        entry.add(Mark.Text.of("legend-label", label, x + indent, y + 4.7, TEXT, Ink.TEXT));
        return Mark.Group.of("legend " + kind, "", entry);
    }
}
