package salient.charts.map;

import java.awt.geom.Path2D;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.look.Lines;
import salient.ground.FrontKind;
import salient.ground.FrontLine;

/** Where the front ran on an earlier day and runs no longer: a faint dotted line beneath that of the day. */
final class EarlierFront {
    /** How many days earlier. */
    static final int DAYS = 7;

    static final String LABEL = "Front line a week before";

    private EarlierFront() {}

    /** The stretches of {@code earlier} between opposing holders that are in no part of {@code today}. */
    static Optional<Mark> draw(Frame frame, List<FrontLine> earlier, List<FrontLine> today) {
        Set<LineSegment> still = new HashSet<>();
        for (FrontLine line : today) {
            Coordinate[] points = line.line();
            for (int i = 1; i < points.length; i++) {
                still.add(segment(points[i - 1], points[i]));
            }
        }
        Path2D path = new Path2D.Double();
        for (FrontLine line : earlier) {
            if (line.kind() == FrontKind.DIRECT) {
                append(path, frame, line.line(), still);
            }
        }
        return path.getCurrentPoint() == null
                ? Optional.empty()
                : Optional.of(new Mark.Path(
                        "front-earlier",
                        frame.name() + "-front-earlier",
                        Outline.of(path),
                        Style.line(Lines.EARLIER_FRONT)));
    }

    private static void append(Path2D path, Frame frame, Coordinate[] points, Set<LineSegment> still) {
        Coordinate[] projected = frame.project(points);
        boolean running = false;
        for (int i = 1; i < points.length; i++) {
            if (still.contains(segment(points[i - 1], points[i]))) {
                running = false;
                continue;
            }
            if (!running) {
                path.moveTo(projected[i - 1].x, projected[i - 1].y);
            }
            path.lineTo(projected[i].x, projected[i].y);
            running = true;
        }
    }

    /** The same whichever way it is run through. */
    private static LineSegment segment(Coordinate a, Coordinate b) {
        return a.compareTo(b) <= 0 ? new LineSegment(a, b) : new LineSegment(b, a);
    }
}
