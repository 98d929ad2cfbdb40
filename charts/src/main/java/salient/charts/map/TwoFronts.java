package salient.charts.map;

import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.ground.FrontKind;
import salient.ground.FrontLine;
import salient.run.Replay;
import salient.run.ReplayPair;

/**
 * The direct fronts of two readings on one map: the first's a thin black line, the second's a hollow one wide enough to
 * hold it where both run together; presumed stretches are dashed. Both lie on a light edge, over any ground.
 */
final class TwoFronts {
    /** One stroke of a line. */
    private record Layer(Whose whose, String part, Pen solid, Pen dashed) {}

    private enum Whose {
        A,
        B
    }

    private static final List<Layer> LAYERS = List.of(
            new Layer(Whose.B, "casing", Pen.solid(Ink.HALO, 11), Pen.solid(Ink.HALO, 7.5)),
            new Layer(Whose.A, "casing", Pen.solid(Ink.HALO, 6.4), Pen.solid(Ink.HALO, 5.2)),
            new Layer(Whose.B, "line", Pen.solid(Ink.FRONT, 8.4), Pen.dashed(Ink.FRONT, 5.8, 9.0, 5.0)),
            new Layer(Whose.B, "core", Pen.solid(Ink.HALO, 5.4), Pen.dashed(Ink.HALO, 3.6, 9.0, 5.0)),
            new Layer(Whose.A, "line", Pen.solid(Ink.FRONT, 2.6), Pen.dashed(Ink.FRONT, 1.6, 9.0, 5.0)));

    private final List<FrontLine> a;
    private final List<FrontLine> b;

    TwoFronts(ReplayPair pair, LocalDate day) {
        this.a = direct(pair.a(), day);
        this.b = direct(pair.b(), day);
    }

    private static List<FrontLine> direct(Replay replay, LocalDate day) {
        return replay.ground().frontLines(day).stream()
                .filter(line -> line.kind() == FrontKind.DIRECT)
                .toList();
    }

    /** All lines of both. */
    List<FrontLine> lines() {
        List<FrontLine> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    /** The strokes of both in {@code frame}, {@code scale} times as thick as usual. */
    List<Mark> draw(Frame frame, double scale) {
        List<Mark> marks = new ArrayList<>();
        for (Layer layer : LAYERS) {
            add(marks, frame, layer, true, scale);
            add(marks, frame, layer, false, scale);
        }
        return marks;
    }

    private void add(List<Mark> marks, Frame frame, Layer layer, boolean presumed, double scale) {
        Path2D path = new Path2D.Double();
        boolean any = false;
        for (FrontLine line : layer.whose == Whose.A ? a : b) {
            if (line.presumed() == presumed) {
                Coordinate[] points = frame.project(line.line());
                Frame.append(path, points, points[0].equals2D(points[points.length - 1]));
                any = true;
            }
        }
        if (any) {
            String kind = kind(layer, presumed);
            marks.add(new Mark.Path(
                    kind,
                    frame.name() + "-" + kind.replace(' ', '-'),
                    Outline.of(path),
                    Style.line((presumed ? layer.dashed : layer.solid).scaled(scale))));
        }
    }

    private static String kind(Layer layer, boolean presumed) {
        String whose = "front direct reading-" + (layer.whose == Whose.A ? "a" : "b");
        return whose + " " + layer.part + (presumed ? " presumed" : "");
    }

    /** A level sample of the front of the first, of the second, or of both. */
    static List<Mark> sample(boolean first, boolean second, boolean presumed, double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        for (Layer layer : LAYERS) {
            if (layer.whose == Whose.A ? first : second) {
                marks.add(new Mark.Path(
                        "swatch",
                        "",
                        Outline.line(x, y, x + width, y),
                        Style.line(presumed ? layer.dashed : layer.solid)));
            }
        }
        return marks;
    }
}
