package salient.charts.map;

import java.awt.geom.Path2D;
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

/** The front of one day in one frame. */
final class FrontLayer {
    /** How each sort of front is drawn; legends list them in this order. */
    enum Sort {
        DIRECT("front direct", "Front line"),
        DIRECT_PRESUMED("front direct presumed", "Front line, presumed"),
        CONTACT("front contact", "Contested or disputed edge"),
        CONTACT_PRESUMED("front contact presumed", "The same, presumed");

        private final String kind;
        private final String label;

        Sort(String kind, String label) {
            this.kind = kind;
            this.label = label;
        }

        String kind() {
            return kind;
        }

        String label() {
            return label;
        }

        /** Whether it parts the ground of opposing holders. */
        boolean isDirect() {
            return this == DIRECT || this == DIRECT_PRESUMED;
        }

        Pen pen() {
            return switch (this) {
                case DIRECT -> Pen.solid(Ink.FRONT, 4.4);
                case DIRECT_PRESUMED -> Pen.dashed(Ink.FRONT, 4.0, 11.0, 6.0);
                case CONTACT -> Pen.solid(Ink.FRONT, 1.9);
                case CONTACT_PRESUMED -> Pen.dashed(Ink.FRONT, 1.9, 5.0, 3.5);
            };
        }

        static Sort of(FrontLine line) {
            if (line.kind() == FrontKind.DIRECT) {
                return line.presumed() ? DIRECT_PRESUMED : DIRECT;
            }
            return line.presumed() ? CONTACT_PRESUMED : CONTACT;
        }
    }

    private FrontLayer() {}

    /** A light edge to lie under all lines. */
    static List<Mark> casing(Frame frame, List<FrontLine> front) {
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
                Style.line(thinned(Pen.solid(Ink.HALO, 6.8), frame)).faded(0.7)));
    }

    /** The lines, thin ones first. */
    static List<Mark> lines(Frame frame, List<FrontLine> front) {
        List<Mark> marks = new ArrayList<>();
        Sort[] sorts = Sort.values();
        for (int i = sorts.length - 1; i >= 0; i--) {
            int number = 0;
            for (FrontLine line : front) {
                if (Sort.of(line) == sorts[i]) {
                    marks.add(new Mark.Path(
                            sorts[i].kind(),
                            frame.name() + "-" + sorts[i].kind().replace(' ', '-') + "-" + number++,
                            outline(frame, line),
                            Style.line(thinned(sorts[i].pen(), frame))));
                }
            }
        }
        return marks;
    }

    /** A frame that leaves its busiest ground to another draws thinner. */
    private static Pen thinned(Pen pen, Frame frame) {
        return frame.detail().isEmpty() ? pen : new Pen(pen.tint(), 0.8 * pen.widthPx(), pen.dash());
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
