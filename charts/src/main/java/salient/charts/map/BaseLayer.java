package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.geo.Theatre;

/** What lies beneath and around the ground that is judged: sea, land, borders, and the names of countries. */
final class BaseLayer {
    static final Pen BORDER = Pen.dashed(Palette.QUIET, 1.7, 9.0, 3.0, 2.0, 3.0);
    private static final Pen COAST = Pen.solid(new java.awt.Color(0x6F8593), 1.1);

    private BaseLayer() {}

    /** Sea and land, under the ground of the theatre. */
    static List<Mark> under(Frame frame, Theatre theatre) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Path("sea", frame.name() + "-sea", outlineOf(frame.box()), Style.fill(Palette.SEA)));
        Geometry land = seen(frame, theatre.land());
        if (!land.isEmpty()) {
            marks.add(new Mark.Path(
                    "outside", frame.name() + "-outside", frame.outline(land), Style.fill(Palette.OUTSIDE)));
        }
        Geometry neighbours = seen(frame, theatre.neighbours());
        if (!neighbours.isEmpty()) {
            marks.add(new Mark.Path(
                    "neighbour",
                    frame.name() + "-neighbour",
                    frame.outline(neighbours),
                    Style.fill(Palette.NEIGHBOUR)));
        }
        return marks;
    }

    /** Coast and state border, over the ground of the theatre. */
    static List<Mark> over(Frame frame, Theatre theatre) {
        Geometry land = theatre.land();
        Geometry neighbours = theatre.neighbours();
        Geometry border = land.getBoundary().intersection(neighbours.getBoundary());
        Geometry coast = land.getBoundary().union(neighbours.getBoundary()).difference(border);
        List<Mark> marks = new ArrayList<>();
        marks.add(line("coast", frame, coast, COAST));
        if (!border.isEmpty()) {
            marks.add(line("border-casing", frame, border, Pen.solid(Palette.PAPER, 3.2)));
            marks.add(line("border", frame, border, BORDER));
        }
        return marks;
    }

    private static Mark line(String kind, Frame frame, Geometry lines, Pen pen) {
        Style style = kind.equals("border-casing") ? Style.line(pen).faded(0.6) : Style.line(pen);
        return new Mark.Path(kind, frame.name() + "-" + kind, frame.outline(lines), style);
    }

    /** The names of countries, each in the widest part of its land that the frame shows and {@code ground} leaves. */
    static List<Mark.Text> names(Frame frame, Theatre theatre, Geometry ground, List<Box> taken) {
        List<Mark.Text> names = new ArrayList<>();
        theatre.countries()
                .forEach((name, land) ->
                        nameIn(frame, name, land.difference(ground), taken).ifPresent(names::add));
        return names;
    }

    private static Optional<Mark.Text> nameIn(Frame frame, String name, Geometry land, List<Box> taken) {
        Geometry open = frame.projected(seen(frame, land));
        GeometryFactory factory = open.getFactory();
        for (Box box : taken) {
            org.locationtech.jts.geom.Envelope around = new org.locationtech.jts.geom.Envelope(
                    box.x() - 6, box.right() + 6, box.y() - 6, box.bottom() + 6);
            open = open.difference(factory.toGeometry(around));
        }
        if (open.isEmpty() || name.isBlank()) {
            return Optional.empty();
        }
        MaximumInscribedCircle circle = new MaximumInscribedCircle(open, 2);
        double radius = circle.getRadiusLine().getLength();
        Point middle = circle.getCenter();
        String capitals = name.toUpperCase(java.util.Locale.ROOT);
        Type type = Type.regular(21).tracked(0.35);
        if (radius < type.widthPx(capitals) / 2) {
            type = Type.regular(15).tracked(0.2);
        }
        if (radius < type.widthPx(capitals) / 2) {
            return Optional.empty();
        }
        double baseline = middle.getY() + type.capPx() / 2;
        return Optional.of(Mark.Text.of("country", capitals, middle.getX(), baseline, type, Palette.QUIET)
                .at(Mark.Anchor.MIDDLE)
                .with(new Mark.Halo(Palette.NEIGHBOUR, 2)));
    }

    /** The part of {@code land} that the frame shows, with a little beyond its edges. */
    private static Geometry seen(Frame frame, Geometry land) {
        org.locationtech.jts.geom.Envelope window = frame.window();
        window.expandBy(0.02 * window.getWidth(), 0.02 * window.getHeight());
        return land.intersection(land.getFactory().toGeometry(window));
    }

    private static salient.charts.draw.Outline outlineOf(Box box) {
        return salient.charts.draw.Outline.of(box);
    }
}
