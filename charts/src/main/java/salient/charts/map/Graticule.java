package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.draw.Type;

/** Meridians and parallels at whole minutes: thin lines under the ground, ticks and labels around the frame. */
final class Graticule {
    private static final int[] STEPS_MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};
    private static final double LEAST_PX = 105;
    private static final double TICK_PX = 6;
    private static final Type TYPE = Type.regular(12.5).condensed();

    private Graticule() {}

    /** Thin lines across the frame. */
    static List<Mark> lines(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        Style style = Style.line(Ink.GRATICULE, 0.6).faded(0.5);
        int step = step(frame);
        for (int minutes : meridians(frame, step)) {
            double x = frame.projection().x(minutes / 60.0);
            marks.add(new Mark.Path(
                    "graticule",
                    "",
                    Outline.line(x, frame.box().y(), x, frame.box().bottom()),
                    style));
        }
        for (int minutes : parallels(frame, step)) {
            double y = frame.projection().y(minutes / 60.0);
            marks.add(new Mark.Path(
                    "graticule",
                    "",
                    Outline.line(frame.box().x(), y, frame.box().right(), y),
                    style));
        }
        return marks;
    }

    /** The frame's edge, ticks inside it, and labels outside it: longitude below, latitude at the left. */
    static List<Mark> edge(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        var box = frame.box();
        marks.add(new Mark.Path("neatline", frame.name() + "-neatline", Outline.of(box), Style.line(Ink.FRAME, 1.4)));
        Style tick = Style.line(Ink.FRAME, 1.1);
        int step = step(frame);
        for (int minutes : meridians(frame, step)) {
            double x = frame.projection().x(minutes / 60.0);
            marks.add(new Mark.Path("tick", "", Outline.line(x, box.bottom(), x, box.bottom() - TICK_PX), tick));
            marks.add(new Mark.Path("tick", "", Outline.line(x, box.y(), x, box.y() + TICK_PX), tick));
            String text = degrees(turned(minutes), "E", "W");
            double half = TYPE.widthPx(text) / 2;
            if (x - half > box.x() && x + half < box.right()) {
                marks.add(Mark.Text.of("graticule-label", text, x, box.bottom() + 14, TYPE, Ink.QUIET)
                        .at(Mark.Anchor.MIDDLE));
            }
        }
        for (int minutes : parallels(frame, step)) {
            double y = frame.projection().y(minutes / 60.0);
            marks.add(new Mark.Path("tick", "", Outline.line(box.x(), y, box.x() + TICK_PX, y), tick));
            marks.add(new Mark.Path("tick", "", Outline.line(box.right(), y, box.right() - TICK_PX, y), tick));
            String text = degrees(minutes, "N", "S");
            double half = TYPE.widthPx(text) / 2;
            if (y - half > box.y() && y + half < box.bottom()) {
                marks.add(Mark.Text.of("graticule-label", text, box.x() - 5, y, TYPE, Ink.QUIET)
                        .at(Mark.Anchor.MIDDLE)
                        .turned(-90));
            }
        }
        return marks;
    }

    private static int step(Frame frame) {
        double pxPerMinute = frame.projection().kmPerLon() * frame.projection().pxPerKm() / 60;
        for (int step : STEPS_MINUTES) {
            if (step * pxPerMinute >= LEAST_PX) {
                return step;
            }
        }
        return STEPS_MINUTES[STEPS_MINUTES.length - 1];
    }

    private static List<Integer> meridians(Frame frame, int step) {
        return multiples(frame.window().getMinX(), frame.window().getMaxX(), step);
    }

    private static List<Integer> parallels(Frame frame, int step) {
        return multiples(frame.window().getMinY(), frame.window().getMaxY(), step);
    }

    private static List<Integer> multiples(double fromDegrees, double toDegrees, int step) {
        List<Integer> minutes = new ArrayList<>();
        for (int m = (int) Math.ceil(fromDegrees * 60 / step) * step; m < toDegrees * 60; m += step) {
            minutes.add(m);
        }
        return minutes;
    }

    /** Maps across the antimeridian go on beyond 180 degrees; labels do not. */
    static int turned(int minutes) {
        int turn = 360 * 60;
        int east = Math.floorMod(minutes, turn);
        return east > turn / 2 ? east - turn : east;
    }

    /** {@code 35°50′N}. */
    static String degrees(int minutes, String positive, String negative) {
        int size = Math.abs(minutes);
        boolean onBothSides = size == 180 * 60;
        String side = onBothSides ? "" : minutes < 0 ? negative : positive;
        return String.format(Locale.ROOT, "%d°%02d′%s", size / 60, size % 60, side);
    }
}
