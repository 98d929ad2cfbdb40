package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Style;

/** The heading over enlarged ground, and the line that ties it to its box on the main map. */
final class Ties {
    private Ties() {}

    /** @param words what is enlarged; how many times is added */
    static Mark draw(FrameMap main, FrameMap enlarged, Box heading, String words) {
        Box from = main.frame().detail().orElseThrow();
        Box to = enlarged.frame().box();
        Column column = new Column("caption", heading);
        column.heading(String.format(
                Locale.ROOT,
                "%s, enlarged %.1f times",
                words,
                enlarged.frame().projection().pxPerKm()
                        / main.frame().projection().pxPerKm()));
        List<Mark> marks = new ArrayList<>(column.marks());
        double top = Math.max(from.y(), to.y());
        double bottom = Math.min(from.bottom(), to.bottom());
        boolean level = top < bottom;
        double fromY = level ? top + 0.12 * (bottom - top) : from.centreY();
        marks.add(new Mark.Path(
                "tie",
                "tie",
                Outline.line(from.right(), fromY, to.x(), level ? fromY : to.centreY()),
                Style.line(Palette.INK, 1.2)));
        return Mark.Group.of("ties", "ties", marks);
    }
}
