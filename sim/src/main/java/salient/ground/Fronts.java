package salient.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import salient.campaign.SidePair;
import salient.geo.Coverage;
import salient.ground.FrontRule.Hand;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The front along the edges of a coverage, for any stance of its cells. Immutable. */
final class Fronts {
    /** An edge between the cells of two places: one that can be front. */
    record Hinge(int edge, int leftCell, int rightCell, double lengthKm) {}

    /** What the front along an edge is. */
    private record Stretch(SidePair sides, FrontKind kind, boolean presumed) implements Comparable<Stretch> {
        private static final Comparator<Stretch> ORDER = Comparator.comparing(Stretch::sides)
                .thenComparing(Stretch::kind)
                .thenComparing(Stretch::presumed);

        @Override
        public int compareTo(Stretch other) {
            return ORDER.compare(this, other);
        }
    }

    private record Front(Stretch stretch, Hand firmer) {}

    private interface Visitor {
        void visit(Hinge hinge, Front front);
    }

    private final Coverage coverage;
    private final FrontRule rule;
    private final List<Hinge> hinges;

    /** The front between every two stances, by the number of the left one, then of the right one. */
    private final List<List<Optional<Front>>> fronts = new ArrayList<>();

    /**
     * @param stances all that cells may have; they go by their number in this list
     */
    Fronts(Coverage coverage, List<Hinge> hinges, FrontRule rule, List<Stance> stances) {
        this.coverage = coverage;
        this.hinges = hinges;
        this.rule = rule;
        for (Stance left : stances) {
            fronts.add(stances.stream().map(right -> front(left, right)).toList());
        }
    }

    /**
     * The edges that can be front.
     *
     * @param cellOfFace the number of the cell to which each face belongs, or -1
     */
    static List<Hinge> hinges(Coverage coverage, int[] cellOfFace) {
        List<Hinge> hinges = new ArrayList<>();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            int left = coverage.left(edge) < 0 ? -1 : cellOfFace[coverage.left(edge)];
            int right = coverage.right(edge) < 0 ? -1 : cellOfFace[coverage.right(edge)];
            if (left >= 0 && right >= 0 && left != right) {
                hinges.add(new Hinge(edge, left, right, coverage.lengthKm(edge)));
            }
        }
        return List.copyOf(hinges);
    }

    private Optional<Front> front(Stance left, Stance right) {
        boolean presumed = left.presumed() || right.presumed();
        return rule.meeting(left, right)
                .map(meeting -> new Front(new Stretch(meeting.sides(), meeting.kind(), presumed), meeting.firmer()));
    }

    /** Adds the length of each stretch to {@code table}, on the days of {@code era} on which it is front. */
    void addLengths(DaySpan era, List<Timeline<Integer>> stanceOfCell, DailyFront.Builder table) {
        for (Hinge hinge : hinges) {
            Timeline<Integer> right = stanceOfCell.get(hinge.rightCell);
            for (Timeline.Span<Integer> left : stanceOfCell.get(hinge.leftCell).spansWithin(era)) {
                for (Timeline.Span<Integer> both : right.spansWithin(left.days())) {
                    fronts.get(left.value()).get(both.value()).ifPresent(front -> {
                        Stretch stretch = front.stretch;
                        table.add(both.days(), stretch.sides, stretch.kind, stretch.presumed, hinge.lengthKm);
                    });
                }
            }
        }
    }

    /**
     * The front as lines.
     *
     * @param stanceOfCell the number of the stance of each cell
     */
    List<FrontLine> lines(int[] stanceOfCell) {
        Map<Stretch, List<Coordinate[]>> parts = new TreeMap<>();
        visit(stanceOfCell, (hinge, front) -> {
            Coordinate[] line = coverage.line(hinge.edge);
            parts.computeIfAbsent(front.stretch, none -> new ArrayList<>())
                    .add(front.firmer == Hand.LEFT ? line : reversed(line));
        });
        List<FrontLine> lines = new ArrayList<>();
        parts.forEach((stretch, ofStretch) -> LineChains.of(ofStretch)
                .forEach(line -> lines.add(new FrontLine(
                        stretch.sides.sideA(), stretch.sides.sideB(), stretch.kind, stretch.presumed, line))));
        return List.copyOf(lines);
    }

    /** The same front edge by edge. */
    List<FrontEdge> edges(int[] stanceOfCell) {
        List<FrontEdge> edges = new ArrayList<>();
        visit(stanceOfCell, (hinge, front) -> {
            Stretch stretch = front.stretch;
            SidePair sides = stretch.sides;
            edges.add(new FrontEdge(hinge.edge, sides.sideA(), sides.sideB(), stretch.kind, stretch.presumed));
        });
        return List.copyOf(edges);
    }

    private void visit(int[] stanceOfCell, Visitor visitor) {
        for (Hinge hinge : hinges) {
            fronts.get(stanceOfCell[hinge.leftCell])
                    .get(stanceOfCell[hinge.rightCell])
                    .ifPresent(front -> visitor.visit(hinge, front));
        }
    }

    private static Coordinate[] reversed(Coordinate[] line) {
        Coordinate[] reversed = new Coordinate[line.length];
        for (int i = 0; i < line.length; i++) {
            reversed[i] = line[line.length - 1 - i];
        }
        return reversed;
    }
}
