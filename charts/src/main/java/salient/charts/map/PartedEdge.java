package salient.charts.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.look.PartedLook;

/** The line around ground on which two readings part. */
final class PartedEdge {
    private static final double INSET_PX = 3;

    private PartedEdge() {}

    /** A line within the edge of {@code cell} (pixels), on a light one; dashed where they part in timing; {@code scale} times as thick as usual. */
    static List<Mark> draw(String id, Geometry cell, boolean timing, double scale) {
        Outline line = Frame.pixels(cell.buffer(-scale * INSET_PX));
        return List.of(
                new Mark.Path("parted-casing", "", line, Style.line(PartedLook.CASING.scaled(scale))),
                new Mark.Path(
                        timing ? "parted-edge timing" : "parted-edge fact",
                        id + "-edge",
                        line,
                        Style.line((timing ? PartedLook.TIMING_EDGE : PartedLook.FACT_EDGE).scaled(scale))));
    }
}
