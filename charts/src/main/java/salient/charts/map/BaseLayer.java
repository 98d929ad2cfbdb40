package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.charts.look.Lines;
import salient.geo.Areas;
import salient.geo.Shores;
import salient.geo.Theatre;

/** What lies beneath and around the ground that is judged: sea, land, borders, and the names of countries. */
final class BaseLayer {
    private static final double NAME_STEP_PX = 9;

    private BaseLayer() {}

    /** Sea and land, under the ground of the theatre. */
    static List<Mark> under(Frame frame, Theatre theatre) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Path("sea", frame.name() + "-sea", Outline.of(frame.box()), Style.fill(Ink.SEA)));
        Geometry land = seen(frame, theatre.land());
        if (!land.isEmpty()) {
            marks.add(
                    new Mark.Path("outside", frame.name() + "-outside", frame.outline(land), Style.fill(Ink.OUTSIDE)));
        }
        Geometry neighbours = seen(frame, theatre.neighbours());
        if (!neighbours.isEmpty()) {
            marks.add(new Mark.Path(
                    "neighbour", frame.name() + "-neighbour", frame.outline(neighbours), Style.fill(Ink.NEIGHBOUR)));
        }
        return marks;
    }

    /** Coast and state border, over the ground of the theatre. */
    static List<Mark> over(Frame frame, Theatre theatre) {
        Shores shores = Shores.of(theatre);
        Geometry border = shores.border();
        List<Mark> marks = new ArrayList<>();
        marks.add(line("coast", frame, shores.coast(), Lines.COAST));
        if (!border.isEmpty()) {
            marks.add(line("border-casing", frame, border, Lines.BORDER_CASING));
            marks.add(line("border", frame, border, Lines.BORDER));
        }
        return marks;
    }

    private static Mark line(String kind, Frame frame, Geometry lines, Pen pen) {
        Style style =
                kind.equals("border-casing") ? Style.line(pen).faded(Lines.BORDER_CASING_OPACITY) : Style.line(pen);
        return new Mark.Path(kind, frame.name() + "-" + kind, frame.outline(lines), style);
    }

    /**
     * The names of countries, each near the widest part of its land that the frame shows and {@code ground} leaves, clear
     * of {@code taken} and of the lines of {@code circles}; all in the larger type, or all in the smaller where that makes
     * room for more.
     */
    static List<Mark.Text> names(Frame frame, Theatre theatre, Geometry ground, List<Box> taken, List<Mark> circles) {
        List<Mark.Text> large = new ArrayList<>();
        List<Mark.Text> small = new ArrayList<>();
        theatre.countries().forEach((name, land) -> {
            Geometry open = openGround(frame, Areas.without(land, ground), taken, circles);
            nameIn(open, name, Type.regular(21).tracked(0.35)).ifPresent(large::add);
            nameIn(open, name, Type.regular(15).tracked(0.3)).ifPresent(small::add);
        });
        return large.size() == small.size() ? large : small;
    }

    private static Geometry openGround(Frame frame, Geometry land, List<Box> taken, List<Mark> circles) {
        Geometry open = frame.projected(Areas.common(land, land.getFactory().toGeometry(frame.window())));
        for (Box box : taken) {
            open = Areas.without(open, open.getFactory().toGeometry(envelope(box.grow(6))));
        }
        for (Mark circle : circles) {
            Box bounds = ((Mark.Path) circle).outline().bounds();
            Point centre = open.getFactory().createPoint(new Coordinate(bounds.centreX(), bounds.centreY()));
            Geometry ring = Areas.without(centre.buffer(bounds.width() / 2 + 2), centre.buffer(bounds.width() / 2 - 2));
            open = Areas.without(open, ring);
        }
        return open;
    }

    private static Optional<Mark.Text> nameIn(Geometry open, String name, Type type) {
        String capitals = name.toUpperCase(Locale.ROOT);
        if (name.isBlank()) {
            return Optional.empty();
        }
        return Areas.widest(open, 2)
                .flatMap(widest -> roomIn(open, widest, type.widthPx(capitals), type.sizePx()))
                .map(room -> Mark.Text.of(
                                "country",
                                capitals,
                                room.centreX(),
                                room.centreY() + type.capPx() / 2,
                                type,
                                Ink.AREA_LABEL)
                        .at(Mark.Anchor.MIDDLE));
    }

    /** The place for text of this size that lies within {@code open} and nearest to {@code widest}. */
    private static Optional<Box> roomIn(Geometry open, Coordinate widest, double width, double height) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(open);
        Envelope bounds = open.getEnvelopeInternal();
        Optional<Box> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (double y = bounds.getMinY(); y < bounds.getMaxY(); y += NAME_STEP_PX) {
            for (double x = bounds.getMinX(); x < bounds.getMaxX(); x += NAME_STEP_PX) {
                double far = Math.hypot(x - widest.x, y - widest.y);
                Box box = Box.around(x, y, width, height);
                if (far < least && prepared.contains(open.getFactory().toGeometry(envelope(box.grow(7))))) {
                    least = far;
                    best = Optional.of(box);
                }
            }
        }
        return best;
    }

    private static Envelope envelope(Box box) {
        return new Envelope(box.x(), box.right(), box.y(), box.bottom());
    }

    /** The part of {@code land} that the frame shows, with a little beyond its edges. */
    private static Geometry seen(Frame frame, Geometry land) {
        Envelope window = frame.window();
        window.expandBy(0.02 * window.getWidth(), 0.02 * window.getHeight());
        return Areas.common(land, land.getFactory().toGeometry(window));
    }
}
