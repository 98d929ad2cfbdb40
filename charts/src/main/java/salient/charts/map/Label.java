package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;

/**
 * A name that wants to stand beside a point.
 *
 * @param lines one or two lines of text
 * @param anchor where its point is, and what stands there
 * @param placing how hard to try
 */
record Label(String kind, String id, List<String> lines, Type type, Tint color, Anchor anchor, Placing placing) {
    /**
     * The point that a name belongs to, in pixels.
     *
     * @param radius of the symbol to keep clear of; 0 = the name stands on the point itself
     * @param own what its symbol takes up; the label may stand close to it
     */
    record Anchor(double x, double y, double radius, Box own) {}

    /** How hard to try. */
    enum Placing {
        /** Around the symbol, or not at all. */
        NEAR,
        /** Around the symbol, else farther off with a leader line. */
        NEAR_OR_LED,
        /** The same, else around the symbol across lines. */
        NEAR_OR_LED_OR_ACROSS,
        /** On the point or a little off it: names of regions. */
        SPREAD
    }

    private static final double GAP_PX = 3;
    private static final double LEADING = 1.22;

    Label {
        lines = List.copyOf(lines);
    }

    /** Width of its longest line in pixels. */
    double width() {
        return lines.stream().mapToDouble(type::widthPx).max().orElse(0);
    }

    /** From the top of the capitals to below the tails of the last line, in pixels. */
    double height() {
        return type.sizePx() * (1 + LEADING * (lines.size() - 1));
    }

    /** The boxes it may take, best first. */
    List<Box> candidates() {
        double x = anchor.x();
        double y = anchor.y();
        double w = width();
        double h = height();
        List<Box> boxes = new ArrayList<>();
        if (placing == Placing.SPREAD) {
            for (double dy : new double[] {0, -16, 16, -32, 32, -48, 48}) {
                for (double dx : new double[] {0, -25, 25, -50, 50}) {
                    boxes.add(Box.around(x + dx, y + dy, w, h));
                }
            }
            return boxes;
        }
        double near = anchor.radius() + GAP_PX;
        double slant = 0.75 * anchor.radius() + 1.5;
        boxes.add(new Box(x + near, y - 0.52 * h, w, h));
        boxes.add(new Box(x + slant, y - slant - 0.9 * h, w, h));
        boxes.add(new Box(x + slant, y + slant - 0.1 * h, w, h));
        boxes.add(new Box(x - near - w, y - 0.52 * h, w, h));
        boxes.add(new Box(x - slant - w, y - slant - 0.9 * h, w, h));
        boxes.add(new Box(x - slant - w, y + slant - 0.1 * h, w, h));
        boxes.add(new Box(x - w / 2, y - near - h + 1, w, h));
        boxes.add(new Box(x - w / 2, y + near - 1, w, h));
        boxes.add(new Box(x + near, y - 0.85 * h, w, h));
        boxes.add(new Box(x + near, y - 0.2 * h, w, h));
        boxes.add(new Box(x - near - w, y - 0.85 * h, w, h));
        boxes.add(new Box(x - near - w, y - 0.2 * h, w, h));
        boxes.add(new Box(x - 0.25 * w, y - near - h + 1, w, h));
        boxes.add(new Box(x - 0.75 * w, y - near - h + 1, w, h));
        boxes.add(new Box(x - 0.25 * w, y + near - 1, w, h));
        boxes.add(new Box(x - 0.75 * w, y + near - 1, w, h));
        if (mayBeLed()) {
            for (double away : new double[] {22, 34, 48, 64, 84, 110, 140}) {
                for (int turn = 0; turn < 16; turn++) {
                    double angle = Math.PI * turn / 8;
                    double cx = x + Math.cos(angle) * (away + w / 2 * Math.abs(Math.cos(angle)));
                    double cy = y + Math.sin(angle) * (away + h / 2);
                    boxes.add(Box.around(cx, cy, w, h));
                }
            }
        }
        return boxes;
    }

    private boolean mayBeLed() {
        return placing == Placing.NEAR_OR_LED || placing == Placing.NEAR_OR_LED_OR_ACROSS;
    }

    /** Whether a label in {@code box} is so far from its point that a line must tie them. */
    boolean needsLeader(Box box) {
        return mayBeLed() && !box.grow(anchor.radius() + 2 * GAP_PX).contains(anchor.x(), anchor.y());
    }

    /** Its lines of text in {@code box}. */
    List<Mark.Text> draw(Box box) {
        List<Mark.Text> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = box.y() + 0.78 * type.sizePx() + i * LEADING * type.sizePx();
            double start = box.x() + (placing == Placing.SPREAD ? (box.width() - type.widthPx(lines.get(i))) / 2 : 0);
            marks.add(Mark.Text.of(kind, lines.get(i), start, baseline, type, color)
                    .with(new Mark.Halo(Ink.HALO, placing == Placing.SPREAD ? 1.6 : 2.1))
                    .named(i == 0 ? id : id + "-" + (i + 1)));
        }
        return marks;
    }
}
