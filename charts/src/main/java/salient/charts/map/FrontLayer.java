package salient.charts.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.look.FrontSort;
import salient.charts.look.Lines;
import salient.ground.FrontLine;

/** The front of one day in one frame. */
final class FrontLayer {
    private FrontLayer() {}

    /** A light edge to lie under all lines; {@code share} of its width is drawn. */
    static List<Mark> casing(Frame frame, List<FrontLine> front, double share) {
        if (front.isEmpty()) {
            return List.of();
        }
        Path2D all = new Path2D.Double();
        for (FrontLine line : front) {
            Frame.append(all, frame.project(line.line()), false);
        }
        return List.of(new Mark.Path(
                "front-casing",
                frame.name() + "-front-casing",
                Outline.of(all),
                Style.line(thinned(Lines.FRONT_CASING, frame, share)).faded(Lines.FRONT_CASING_OPACITY)));
    }

    /** The lines, thin ones first; {@code share} of their width is drawn. */
    static List<Mark> lines(Frame frame, List<FrontLine> front, double share) {
        List<Mark> marks = new ArrayList<>();
        FrontSort[] sorts = FrontSort.values();
        for (int i = sorts.length - 1; i >= 0; i--) {
            int number = 0;
            for (FrontLine line : front) {
                if (FrontSort.of(line) == sorts[i]) {
                    marks.add(new Mark.Path(
                            sorts[i].kind(),
                            frame.name() + "-" + sorts[i].kind().replace(' ', '-') + "-" + number++,
                            outline(frame, line),
                            Style.line(thinned(sorts[i].pen(), frame, share))));
                }
            }
        }
        return marks;
    }

    /** A frame that leaves its busiest ground to another draws thinner. */
    private static Pen thinned(Pen pen, Frame frame, double share) {
        double drawn = frame.detail().isEmpty() ? share : 0.8 * share;
        return drawn == 1 ? pen : new Pen(pen.tint(), drawn * pen.widthPx(), pen.dash());
    }

    private static Outline outline(Frame frame, FrontLine line) {
        Path2D path = new Path2D.Double();
        Coordinate[] points = frame.project(line.line());
        Frame.append(path, points, points[0].equals2D(points[points.length - 1]));
        return Outline.of(path);
    }

    /** The stretches of the front in pixels, each as x1, y1, x2, y2: what labels must not cross. */
    static List<double[]> stretches(Frame frame, List<FrontLine> front) {
        List<double[]> stretches = new ArrayList<>();
        for (FrontLine line : front) {
            Coordinate[] points = frame.project(line.line());
            for (int i = 1; i < points.length; i++) {
                stretches.add(new double[] {points[i - 1].x, points[i - 1].y, points[i].x, points[i].y});
            }
        }
        return stretches;
    }
}
