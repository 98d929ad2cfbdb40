package salient.charts.map;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;

/**
 * Gives each label the first of its positions that is free: clear of the frame's edge, of symbols, of labels placed
 * before it, and of lines it must not cross. A label without a free position is left out.
 */
final class LabelPlacer {
    private static final double CLEARANCE_PX = 1.5;
    /** How far a label may reach into the box of its own symbol, whose corners are empty. */
    private static final double OWN_PX = 1.2;

    private final Box frame;
    private final Optional<Box> detail;
    private final Nearby<Box> taken = new Nearby<>();
    private final Nearby<Line2D> lines = new Nearby<>();
    private final Nearby<Rectangle2D> text = new Nearby<>();
    private final List<Mark> leaders = new ArrayList<>();
    private final List<Mark.Text> labels = new ArrayList<>();

    /** Labels stay within {@code frame}, names of regions out of {@code detail}, all off {@code taken} and off {@code lines} (x1, y1, x2, y2). */
    LabelPlacer(Box frame, Optional<Box> detail, List<Box> taken, List<double[]> lines) {
        this.detail = detail;
        this.frame = frame.grow(-5);
        taken.forEach(this::take);
        lines.forEach(this::avoid);
    }

    /** Places {@code label} if it can; says whether it could. */
    boolean place(Label label) {
        return place(label, box -> false);
    }

    /** The same, in no box that is {@code misleading}. */
    boolean place(Label label, Predicate<Box> misleading) {
        Optional<Box> crossing = Optional.empty();
        for (Box box : label.candidates()) {
            boolean astray = label.placing() == Label.Placing.SPREAD
                    && detail.filter(box::overlaps).isPresent();
            if (astray || !free(box, label.anchor().own()) || misleading.test(box)) {
                continue;
            }
            if (!label.needsLeader(box)) {
                put(label, box);
                return true;
            }
            Line2D leader = leader(label, box);
            if (meetsText(leader)) {
                continue;
            }
            if (!meetsLine(leader)) {
                lead(label, box);
                return true;
            }
            if (crossing.isEmpty()) {
                crossing = Optional.of(box);
            }
        }
        if (crossing.isEmpty()) {
            return label.placing() == Label.Placing.NEAR_OR_LED_OR_ACROSS && placeAcross(label, misleading);
        }
        lead(label, crossing.get());
        return true;
    }

    /** Places {@code label} beside its point whatever lines run there. */
    private boolean placeAcross(Label label, Predicate<Box> misleading) {
        Optional<Box> across = label.candidates().stream()
                .filter(box -> !label.needsLeader(box)
                        && isFreeOfBoxes(box, label.anchor().own())
                        && !misleading.test(box))
                .findFirst();
        across.ifPresent(box -> put(label, box));
        return across.isPresent();
    }

    private void take(Box box) {
        taken.add(box.x(), box.y(), box.right(), box.bottom(), box);
    }

    private void avoid(double[] ends) {
        lines.add(ends[0], ends[1], ends[2], ends[3], new Line2D.Double(ends[0], ends[1], ends[2], ends[3]));
    }

    private void put(Label label, Box box) {
        take(box);
        for (Mark.Text line : label.draw(box)) {
            Box letters = line.box();
            text.add(letters.x(), letters.y(), letters.right(), letters.bottom(), letters.rectangle());
            labels.add(line);
        }
    }

    private void lead(Label label, Box box) {
        Line2D leader = leader(label, box);
        double[] ends = {leader.getX1(), leader.getY1(), leader.getX2(), leader.getY2()};
        leaders.add(new Mark.Path(
                "leader", "", Outline.line(ends), Style.line(Ink.HALO, 2.8).faded(0.85)));
        leaders.add(new Mark.Path("leader", "", Outline.line(ends), Style.line(Ink.LABEL, 1)));
        avoid(ends);
        put(label, box);
    }

    private boolean free(Box box, Box own) {
        if (!isFreeOfBoxes(box, own)) {
            return false;
        }
        Rectangle2D area = box.grow(CLEARANCE_PX + 1.5).rectangle();
        return !lines.any(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY(), area::intersectsLine);
    }

    private boolean isFreeOfBoxes(Box box, Box own) {
        if (!frame.contains(box) || box.grow(-OWN_PX).overlaps(own)) {
            return false;
        }
        Box room = box.grow(CLEARANCE_PX);
        return !taken.any(
                room.x(), room.y(), room.right(), room.bottom(), other -> room.overlaps(other) && !other.equals(own));
    }

    private boolean meetsText(Line2D leader) {
        return text.any(
                leader.getX1(), leader.getY1(), leader.getX2(), leader.getY2(), area -> area.intersectsLine(leader));
    }

    private boolean meetsLine(Line2D leader) {
        return lines.any(leader.getX1(), leader.getY1(), leader.getX2(), leader.getY2(), leader::intersectsLine);
    }

    /** From the edge of the symbol to the nearest point of the label. */
    private static Line2D leader(Label label, Box box) {
        double toX = Math.min(Math.max(label.anchor().x(), box.x()), box.right());
        double toY = Math.min(Math.max(label.anchor().y(), box.y()), box.bottom());
        double length = Math.max(
                1, Math.hypot(toX - label.anchor().x(), toY - label.anchor().y()));
        double share = Math.min(1, (label.anchor().radius() + 1) / length);
        return new Line2D.Double(
                label.anchor().x() + (toX - label.anchor().x()) * share,
                label.anchor().y() + (toY - label.anchor().y()) * share,
                toX,
                toY);
    }

    /** What has been placed: lines first, then text. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(leaders);
        marks.addAll(labels);
        return marks;
    }
}
