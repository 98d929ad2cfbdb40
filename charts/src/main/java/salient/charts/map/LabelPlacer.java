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
    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> lines;
    private final List<Mark> leaders = new ArrayList<>();
    private final List<Mark.Text> labels = new ArrayList<>();

    /** Labels stay within {@code frame}, names of regions out of {@code detail}, all off {@code taken} and off {@code lines} (x1, y1, x2, y2). */
    LabelPlacer(Box frame, Optional<Box> detail, List<Box> taken, List<double[]> lines) {
        this.detail = detail;
        this.frame = frame.grow(-5);
        this.taken.addAll(taken);
        this.lines = new ArrayList<>(lines);
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
            double[] leader = leader(label, box);
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

    private void put(Label label, Box box) {
        taken.add(box);
        labels.addAll(label.draw(box));
    }

    private void lead(Label label, Box box) {
        double[] ends = leader(label, box);
        leaders.add(new Mark.Path(
                "leader", "", Outline.line(ends), Style.line(Ink.HALO, 2.8).faded(0.85)));
        leaders.add(new Mark.Path("leader", "", Outline.line(ends), Style.line(Ink.LABEL, 1)));
        lines.add(ends);
        put(label, box);
    }

    private boolean free(Box box, Box own) {
        if (!isFreeOfBoxes(box, own)) {
            return false;
        }
        Rectangle2D area = box.grow(CLEARANCE_PX + 1.5).rectangle();
        return lines.stream().noneMatch(l -> area.intersectsLine(l[0], l[1], l[2], l[3]));
    }

    private boolean isFreeOfBoxes(Box box, Box own) {
        if (!frame.contains(box) || box.grow(-OWN_PX).overlaps(own)) {
            return false;
        }
        Box room = box.grow(CLEARANCE_PX);
        for (Box other : taken) {
            if (room.overlaps(other) && !other.equals(own)) {
                return false;
            }
        }
        return true;
    }

    private boolean meetsText(double[] leader) {
        return labels.stream()
                .map(mark -> mark.box().rectangle())
                .anyMatch(area -> area.intersectsLine(leader[0], leader[1], leader[2], leader[3]));
    }

    private boolean meetsLine(double[] leader) {
        return lines.stream()
                .anyMatch(
                        l -> Line2D.linesIntersect(leader[0], leader[1], leader[2], leader[3], l[0], l[1], l[2], l[3]));
    }

    /** From the edge of the symbol to the nearest point of the label. */
    private static double[] leader(Label label, Box box) {
        double toX = Math.min(Math.max(label.anchor().x(), box.x()), box.right());
        double toY = Math.min(Math.max(label.anchor().y(), box.y()), box.bottom());
        double length = Math.max(
                1, Math.hypot(toX - label.anchor().x(), toY - label.anchor().y()));
        double share = Math.min(1, (label.anchor().radius() + 1) / length);
        return new double[] {
            label.anchor().x() + (toX - label.anchor().x()) * share,
            label.anchor().y() + (toY - label.anchor().y()) * share,
            toX,
            toY
        };
    }

    /** What has been placed: lines first, then text. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(leaders);
        marks.addAll(labels);
        return marks;
    }
}
