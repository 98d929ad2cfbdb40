package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.look.ActSign;
import salient.telling.Signal;

/** The signs of one day beside the places of one frame. */
final class SignalLayer {
    private static final double STEP_PX = 2 * ActSign.RADIUS_PX + 2;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    SignalLayer(Frame frame, PlaceLayer places, List<Signal> signals, Palette palette) {
        List<Box> taken = new ArrayList<>(places.boxes());
        for (PlaceLayer.Drawn at : places.drawn()) {
            List<Signal> here = frame.leaves(at.place())
                    ? List.of()
                    : signals.stream()
                            .filter(s -> s.place().equals(at.place().id()))
                            .toList();
            if (!here.isEmpty()) {
                Box box = roomFor(here.size(), at, taken, frame.box());
                taken.add(box);
                boxes.add(box);
                draw(frame, here, box, palette);
            }
        }
    }

    /** The first free of the positions around the symbol; the first of all if none is free. */
    private static Box roomFor(int signs, PlaceLayer.Drawn at, List<Box> taken, Box frame) {
        double width = signs * STEP_PX;
        double gap = at.radius() + 2;
        double left = at.x() - gap - width;
        double right = Math.max(at.x() + gap, at.box().right() + 1);
        double above = at.box().y() - STEP_PX - 1;
        double below = at.y() + gap;
        double level = at.y() - STEP_PX / 2;
        double middle = at.x() - width / 2;
        double[][] corners = {
            {left, level}, {middle, above}, {right, level}, {middle, below},
            {left, above}, {right, above}, {left, below}, {right, below}
        };
        for (double[] corner : corners) {
            Box box = new Box(corner[0], corner[1], width, STEP_PX);
            if (frame.grow(-4).contains(box) && !box.overlapsAny(taken)) {
                return box;
            }
        }
        return new Box(left, level, width, STEP_PX);
    }

    private void draw(Frame frame, List<Signal> signals, Box box, Palette palette) {
        double x = box.x() + STEP_PX / 2;
        for (Signal signal : signals) {
            String act = signal.act().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String side = signal.side().map(s -> "side-" + s).orElse("side-unnamed");
            String id = String.join("-", frame.name(), signal.place().value(), act, side);
            String kind = "signal " + act + " " + side;
            marks.add(
                    ActSign.draw(signal.act(), signal.side(), palette, kind, id, x, box.centreY(), ActSign.RADIUS_PX));
            x += STEP_PX;
        }
    }

    /** The signs, place by place. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** What they take up. */
    List<Box> boxes() {
        return List.copyOf(boxes);
    }
}
