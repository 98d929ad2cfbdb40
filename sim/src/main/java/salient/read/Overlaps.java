package salient.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import salient.geo.Areas;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** Where drawn cells lie over each other. */
final class Overlaps {
    /** Outlines that were simplified one by one overlap by slivers: a smaller share of the smaller cell is none. */
    private static final double LEAST_SHARE = 0.001;

    private Overlaps() {}

    /**
     * Two cells that overlap.
     *
     * @param share the ground that both have, by that of the smaller one
     */
    record Overlap(DrawnCell first, DrawnCell second, double share) {
        void tell(String file, Problems problems) {
            problems.error(
                    ProblemCode.OVERLAPPING_CELLS,
                    second.at(),
                    String.format(
                            Locale.ROOT,
                            "the cells of \"%s\" (line %d) and \"%s\" overlap: they share %.1f %% of the smaller one",
                            first.place(),
                            first.at().line(),
                            second.place(),
                            100 * share),
                    "redraw one of the two in " + file);
        }
    }

    /** The pairs of {@code cells} that overlap by more than a sliver, in their order. */
    static List<Overlap> find(List<DrawnCell> cells) {
        Geometry[] faults = CoverageValidator.validate(
                cells.stream().map(DrawnCell::outline).toArray(Geometry[]::new));
        STRtree boxes = new STRtree();
        for (int cell = 0; cell < faults.length; cell++) {
            boxes.insert(cells.get(cell).outline().getEnvelopeInternal(), cell);
        }
        SortedSet<Pair> pairs = new TreeSet<>();
        for (int cell = 0; cell < faults.length; cell++) {
            if (faults[cell] != null && !faults[cell].isEmpty()) {
                for (Object other : boxes.query(cells.get(cell).outline().getEnvelopeInternal())) {
                    Pair.of(cell, (Integer) other).ifPresent(pairs::add);
                }
            }
        }
        return pairs.stream()
                .map(pair -> overlap(cells.get(pair.first), cells.get(pair.second)))
                .filter(overlap -> overlap.share() > LEAST_SHARE)
                .toList();
    }

    /** Two cells by their numbers, the lower one first. */
    private record Pair(int first, int second) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

        static Optional<Pair> of(int one, int other) {
            return one == other ? Optional.empty() : Optional.of(new Pair(Math.min(one, other), Math.max(one, other)));
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private static Overlap overlap(DrawnCell one, DrawnCell other) {
        return new Overlap(one, other, share(one.outline(), other.outline()));
    }

    private static double share(Geometry one, Geometry other) {
        return Areas.common(one, other).getArea() / Math.min(one.getArea(), other.getArea());
    }
}
