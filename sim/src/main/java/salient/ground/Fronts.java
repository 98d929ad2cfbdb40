package salient.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.Coverage;
import salient.ground.FrontRule.Hand;
import salient.ground.FrontRule.Meeting;

/** The front along the edges of a coverage, for any stance of its cells. */
final class Fronts {
    /** A hinge between the cells of two places: an edge that can be front. */
    private record Hinge(int edge, int leftCell, int rightCell, double lengthKm) {}

    private record Key(SidePair sides, FrontKind kind, boolean presumed) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::sides).thenComparing(Key::kind).thenComparing(Key::presumed);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private interface Visitor {
        void visit(Hinge hinge, Meeting meeting, Key key);
    }

    private final Coverage coverage;
    private final FrontRule rule;
    private final List<Hinge> hinges = new ArrayList<>();

    /** @param cellOfFace the number of the cell to which each face belongs, or -1 */
    Fronts(Coverage coverage, int[] cellOfFace, FrontRule rule) {
        this.coverage = coverage;
        this.rule = rule;
        for (int edge = 0; edge < coverage.edges(); edge++) {
            int left = coverage.left(edge) < 0 ? -1 : cellOfFace[coverage.left(edge)];
            int right = coverage.right(edge) < 0 ? -1 : cellOfFace[coverage.right(edge)];
            if (left >= 0 && right >= 0 && left != right) {
                hinges.add(new Hinge(edge, left, right, coverage.lengthKm(edge)));
            }
        }
    }

    /** A row for each pair of opposing sides and each kind of front, also where there is none. */
    List<FrontLength> lengths(Stance[] cells) {
        Map<Key, Double> lengthsKm = new TreeMap<>();
        visit(cells, (hinge, meeting, key) -> lengthsKm.merge(key, hinge.lengthKm, Double::sum));
        List<FrontLength> rows = new ArrayList<>();
        for (SidePair pair : rule.pairs()) {
            for (FrontKind kind : FrontKind.values()) {
                double presumedKm = lengthsKm.getOrDefault(new Key(pair, kind, true), 0.0);
                double reportedKm = lengthsKm.getOrDefault(new Key(pair, kind, false), 0.0);
                rows.add(new FrontLength(pair.sideA(), pair.sideB(), kind, reportedKm + presumedKm, presumedKm));
            }
        }
        return List.copyOf(rows);
    }

    /** The same front as lines. */
    List<FrontLine> lines(Stance[] cells) {
        Map<Key, List<Coordinate[]>> parts = new TreeMap<>();
        visit(cells, (hinge, meeting, key) -> {
            Coordinate[] line = coverage.line(hinge.edge);
            parts.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(meeting.firmer() == Hand.LEFT ? line : reversed(line));
        });
        List<FrontLine> lines = new ArrayList<>();
        parts.forEach((key, ofKey) -> LineChains.of(ofKey)
                .forEach(line ->
                        lines.add(new FrontLine(key.sides.sideA(), key.sides.sideB(), key.kind, key.presumed, line))));
        return List.copyOf(lines);
    }

    private void visit(Stance[] cells, Visitor visitor) {
        for (Hinge hinge : hinges) {
            Stance left = cells[hinge.leftCell];
            Stance right = cells[hinge.rightCell];
            Optional<Meeting> meeting = rule.meeting(left, right);
            if (meeting.isPresent()) {
                boolean presumed = left.presumed() || right.presumed();
                Key key = new Key(meeting.get().sides(), meeting.get().kind(), presumed);
                visitor.visit(hinge, meeting.get(), key);
            }
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
