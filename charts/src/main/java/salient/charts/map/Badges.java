package salient.charts.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.geo.Areas;
import salient.place.PlaceId;

/** Numbers on the ground of places, each within its cell and off the symbols; the same place on every day. Immutable. */
final class Badges {
    static final double RADIUS_PX = 10.5;
    private static final double STEP_PX = 5;
    private static final Type NUMBER = Type.bold(13);

    private final Frame frame;
    private final Map<PlaceId, Integer> numbers;
    private final Map<PlaceId, Box> boxes = new LinkedHashMap<>();

    /**
     * @param cells the ground of places in pixels of {@code frame}; those whose points another frame shows are left out
     * @param symbols what the badges keep off
     */
    Badges(Frame frame, Map<PlaceId, Geometry> cells, Map<PlaceId, Integer> numbers, Collection<Box> symbols) {
        this.frame = frame;
        this.numbers = numbers;
        List<Box> taken = new ArrayList<>(symbols);
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(numbered -> cells.containsKey(numbered.getKey()))
                .forEach(numbered -> {
                    Box box = roomIn(seen(cells.get(numbered.getKey())), taken);
                    if (box.width() > 0) {
                        taken.add(box);
                        boxes.put(numbered.getKey(), box);
                    }
                });
    }

    private Geometry seen(Geometry cell) {
        Box inner = frame.box().grow(-4);
        Geometry seen = Areas.common(
                cell, cell.getFactory().toGeometry(new Envelope(inner.x(), inner.right(), inner.y(), inner.bottom())));
        return frame.detail()
                .map(box -> (Geometry) Areas.without(
                        seen, seen.getFactory().toGeometry(new Envelope(box.x(), box.right(), box.y(), box.bottom()))))
                .orElse(seen);
    }

    /** The free place nearest the widest part of {@code cell} that a badge does not stick out of; else the widest part. */
    private static Box roomIn(Geometry cell, List<Box> taken) {
        if (cell.isEmpty() || cell.getArea() < RADIUS_PX * RADIUS_PX) {
            return new Box(0, 0, 0, 0);
        }
        Coordinate widest = Areas.widest(cell, 1).orElseThrow();
        Geometry inside = cell.buffer(-RADIUS_PX - 3);
        List<Coordinate> candidates = new ArrayList<>(List.of(widest));
        Envelope bounds = inside.getEnvelopeInternal();
        for (double x = bounds.getMinX(); x < bounds.getMaxX(); x += STEP_PX) {
            for (double y = bounds.getMinY(); y < bounds.getMaxY(); y += STEP_PX) {
                Coordinate at = new Coordinate(x, y);
                if (inside.intersects(inside.getFactory().createPoint(at))) {
                    candidates.add(at);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(at -> at.distance(widest)));
        for (Coordinate at : candidates) {
            Box box = around(at);
            if (!box.grow(2).overlapsAny(taken)) {
                return box;
            }
        }
        return around(widest);
    }

    private static Box around(Coordinate at) {
        return Box.around(at.x, at.y, 2 * RADIUS_PX, 2 * RADIUS_PX);
    }

    /** What the badges of {@code places} take up. */
    List<Box> boxes(Collection<PlaceId> places) {
        return boxes.entrySet().stream()
                .filter(placed -> places.contains(placed.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The badges of {@code places}. */
    List<Mark> draw(Collection<PlaceId> places) {
        List<Mark> marks = new ArrayList<>();
        boxes.forEach((place, box) -> {
            if (places.contains(place)) {
                String id = frame.name() + "-badge-" + place;
                marks.add(draw(id, numbers.get(place), box.centreX(), box.centreY()));
            }
        });
        return marks;
    }

    /** {@code number} on a disc about a point. */
    static Mark draw(String id, int number, double x, double y) {
        return Mark.Group.of(
                "badge",
                id,
                List.of(
                        new Mark.Path(
                                "badge-disc",
                                "",
                                Outline.circle(x, y, RADIUS_PX),
                                Style.fill(Ink.PARTED).with(Pen.solid(Ink.PAPER, 1.8))),
                        Mark.Text.of("badge-number", String.valueOf(number), x, y + 4.7, NUMBER, Ink.PAPER)
                                .at(Mark.Anchor.MIDDLE)));
    }
}
