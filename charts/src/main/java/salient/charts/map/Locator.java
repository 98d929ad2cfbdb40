package salient.charts.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.geo.Areas;
import salient.geo.Region;

/**
 * A small map of the theatre's country in a corner of the main one, with the frame of the main one on it. Left out where
 * the wider land is not known, or where it would hide more than a sliver of ground that is judged, or a place.
 */
final class Locator {
    private static final double LONG_SIDE_PX = 176;
    private static final double MARGIN_PX = 14;
    /** Most of its area that may lie over ground that is judged. */
    private static final double MAY_HIDE = 0.04;

    private static final Type NAME = Type.regular(11.5).tracked(0.14);

    private final Box box;
    private final List<Mark> marks;

    private Locator(Box box, List<Mark> marks) {
        this.box = box;
        this.marks = List.copyOf(marks);
    }

    /** The locator of {@code frame}; keeps off {@code ground} (degrees), {@code taken} and what ties the detail to its map. */
    static Optional<Locator> of(Frame frame, Optional<Region> region, Geometry ground, Collection<Box> taken) {
        if (region.isEmpty() || !frame.name().equals(Sheet.MAIN)) {
            return Optional.empty();
        }
        Envelope country = region.get().country().getEnvelopeInternal();
        country.expandBy(0.05 * country.getWidth(), 0.05 * country.getHeight());
        Projection shape = Projection.fit(country, new Box(0, 0, LONG_SIDE_PX, LONG_SIDE_PX));
        Box size = shape.box(country);
        return corner(frame, size, frame.projected(ground), taken)
                .map(box -> new Locator(box, draw(frame, region.get(), box, Projection.fit(country, box))));
    }

    private static Optional<Box> corner(Frame frame, Box size, Geometry ground, Collection<Box> taken) {
        Box edge = frame.box();
        double left = edge.x() + MARGIN_PX;
        double right = edge.right() - MARGIN_PX - size.width();
        double top = edge.y() + MARGIN_PX;
        double bottom = edge.bottom() - MARGIN_PX - size.height();
        Optional<Box> best = Optional.empty();
        double least = MAY_HIDE * size.width() * size.height();
        for (double[] at : new double[][] {{right, bottom}, {left, bottom}, {right, top}, {left, top}}) {
            Box box = new Box(at[0], at[1], size.width(), size.height());
            Geometry area = ground.getFactory().toGeometry(new Envelope(box.x(), box.right(), box.y(), box.bottom()));
            double hidden = Areas.common(ground, area).getArea();
            boolean free = !box.grow(6).overlapsAny(taken)
                    && frame.detail()
                            .filter(d -> toTheRight(d, edge).overlaps(box))
                            .isEmpty();
            if (free && hidden < least - 1) {
                least = hidden;
                best = Optional.of(box);
            }
        }
        return best;
    }

    /** Where the line runs that ties {@code detail} to the map beside this one. */
    private static Box toTheRight(Box detail, Box edge) {
        return new Box(detail.x(), detail.y(), Math.max(0, edge.right() - detail.x()), detail.height());
    }

    private static List<Mark> draw(Frame frame, Region region, Box box, Projection plane) {
        Frame small = new Frame("locator", box, plane, Optional.empty());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Path("sea", "locator-sea", Outline.of(box), Style.fill(Ink.SEA)));
        marks.add(land(small, "neighbour", region.others(), Style.fill(Ink.NEIGHBOUR)));
        marks.add(land(
                small,
                "outside",
                region.country(),
                Style.fill(Ink.PAPER).with(salient.charts.draw.Pen.solid(Ink.QUIET, 1.1))));
        Box here = plane.box(frame.window());
        name(small, region, here).ifPresent(marks::add);
        marks.add(new Mark.Path("here", "locator-here", Outline.of(here), Style.fill(Ink.FRAME)));
        Mark content = new Mark.Group("locator", "locator", Optional.of(box), marks);
        Mark edge = new Mark.Path("neatline", "locator-neatline", Outline.of(box), Style.line(Ink.FRAME, 1.2));
        return List.of(content, edge);
    }

    private static Mark land(Frame frame, String kind, Geometry land, Style style) {
        return new Mark.Path(kind, "locator-" + kind, frame.outline(land), style);
    }

    /** The country's name in the widest part of it, if it fits there. */
    private static Optional<Mark> name(Frame frame, Region region, Box here) {
        String name = region.name().toUpperCase(Locale.ROOT);
        double width = NAME.widthPx(name);
        Geometry land = frame.projected(region.country());
        Optional<Coordinate> widest = Areas.widest(land, 1);
        if (widest.isEmpty()) {
            return Optional.empty();
        }
        Coordinate middle = widest.get();
        Box room = Box.around(middle.x, middle.y, width, NAME.sizePx());
        boolean fits = !name.isBlank()
                && !room.overlaps(here)
                && land.contains(
                        land.getFactory().toGeometry(new Envelope(room.x(), room.right(), room.y(), room.bottom())));
        return fits
                ? Optional.of(Mark.Text.of("country", name, middle.x, middle.y + NAME.capPx() / 2, NAME, Ink.AREA_LABEL)
                        .at(Mark.Anchor.MIDDLE))
                : Optional.empty();
    }

    /** What it takes up. */
    Box box() {
        return box;
    }

    /** The little map and its frame. */
    List<Mark> marks() {
        return marks;
    }
}
