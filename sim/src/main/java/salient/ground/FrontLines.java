package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.CoordinateSequence;
import salient.geo.EdgeLines;
import salient.geo.Groups;
import salient.ground.FrontRule.Hand;
import salient.time.DayCursor;

/**
 * The front of a day, chained into lines as long as can be: edges of one stretch are joined where one ends, another begins
 * and no third touches; loops close. It stands on the day that was asked for last, and goes to another by what changes in
 * between: lines that touch no change are the same objects as before. Safe for threads, which wait for each other.
 */
final class FrontLines {
    private static final int NO_HINGE = -1;
    /** A map asks several times for the front of its day and of one before: so many days are kept. */
    private static final int RECENT = 4;

    private final Hinges hinges;
    private final Fronts fronts;
    private final EdgeLines lines;
    /** The hinges at each corner as they are walked away from it: {@code ~hinge} for one that is walked against its edge. */
    private final Groups leaving;

    private final DayCursor cursor;
    private final Chain[] chainOf;
    private final SortedSet<Chain> chains = new TreeSet<>();
    private IntStream.Builder touched = IntStream.builder();
    private List<FrontLine> now = List.of();
    private final Map<LocalDate, List<FrontLine>> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, List<FrontLine>> eldest) {
            return size() > RECENT;
        }
    };

    FrontLines(EdgeLines lines, Hinges hinges, Fronts fronts) {
        this.hinges = hinges;
        this.fronts = fronts;
        this.lines = lines;
        int count = hinges.count();
        this.leaving = new Groups(
                lines.corners(),
                IntStream.range(-count, count).map(this::from).toArray(),
                IntStream.range(-count, count).toArray());
        this.cursor = new DayCursor(fronts.changes());
        this.chainOf = new Chain[count];
        IntStream.range(0, count).filter(this::isFront).forEach(touched::add);
    }

    /** Hinges that are joined into a line, in the order of the walk. */
    private static final class Chain implements Comparable<Chain> {
        private final int sort;
        private final boolean closed;
        private final int[] hinges;
        private final FrontLine line;

        private Chain(int sort, boolean closed, int[] hinges, FrontLine line) {
            this.sort = sort;
            this.closed = closed;
            this.hinges = hinges;
            this.line = line;
        }

        /** By stretch, open ones first, then by the hinge with which they begin. */
        @Override
        public int compareTo(Chain other) {
            int bySort = Integer.compare(sort, other.sort);
            int byShape = bySort != 0 ? bySort : Boolean.compare(closed, other.closed);
            return byShape != 0 ? byShape : Integer.compare(hinges[0], other.hinges[0]);
        }
    }

    /** The lines at the close of {@code day}: by stretch, open ones first, in the order of the edges with which they begin. */
    synchronized List<FrontLine> on(LocalDate day) {
        return recent.computeIfAbsent(day, this::made);
    }

    private List<FrontLine> made(LocalDate day) {
        cursor.moveTo(day, (hinge, before, after) -> touched.add(hinge));
        int[] changed = touched.build().toArray();
        touched = IntStream.builder();
        if (changed.length > 0) {
            chain(loosened(changed));
            List<FrontLine> all = new ArrayList<>();
            chains.forEach(chain -> all.add(chain.line));
            now = List.copyOf(all);
        }
        return now;
    }

    /** Takes apart the chains that touch {@code changed} hinges, and gives all that are loose now, in their order. */
    private int[] loosened(int[] changed) {
        IntStream.Builder loose = IntStream.builder();
        for (int hinge : changed) {
            loose.add(hinge);
            IntStream.concat(leaving.of(from(hinge)), leaving.of(from(~hinge)))
                    .mapToObj(beside -> chainOf[number(beside)])
                    .forEach(chain -> takeApart(chain, loose));
        }
        return loose.build().filter(this::isFront).sorted().distinct().toArray();
    }

    private void takeApart(Chain chain, IntStream.Builder loose) {
        if (chain != null) {
            chains.remove(chain);
            for (int hinge : chain.hinges) {
                chainOf[hinge] = null;
                loose.add(hinge);
            }
        }
    }

    private void chain(int[] loose) {
        for (int hinge : loose) {
            if (after(from(walked(hinge)), sort(hinge)) == NO_HINGE) {
                add(hinge, false);
            }
        }
        // What is left has no beginning: loops.
        for (int hinge : loose) {
            if (chainOf[hinge] == null) {
                add(hinge, true);
            }
        }
    }

    private void add(int first, boolean closed) {
        IntStream.Builder walk = IntStream.builder();
        int hinge = first;
        do {
            walk.add(hinge);
            hinge = after(from(~walked(hinge)), sort(hinge));
        } while (hinge != NO_HINGE && hinge != first);
        int[] joined = walk.build().toArray();
        CoordinateSequence points = lines.points(
                IntStream.of(joined).map(this::walked).map(this::edge).toArray());
        Chain chain = new Chain(
                sort(first),
                closed,
                joined,
                new FrontLine(fronts.of(cursor.at(first)).stretch(), points));
        for (int member : joined) {
            chainOf[member] = chain;
        }
        chains.add(chain);
    }

    /** The hinge that goes on from {@code corner} if exactly one of the sort comes to it, and one leaves it. */
    private int after(int corner, int sort) {
        int coming = 0;
        int going = 0;
        int next = NO_HINGE;
        for (int i = 0; i < leaving.size(corner); i++) {
            int away = leaving.member(corner, i);
            int hinge = number(away);
            if (isFront(hinge) && sort(hinge) == sort) {
                boolean goes = walked(hinge) == away;
                going += goes ? 1 : 0;
                coming += goes ? 0 : 1;
                next = goes ? hinge : next;
            }
        }
        return coming == 1 && going == 1 ? next : NO_HINGE;
    }

    private boolean isFront(int hinge) {
        return cursor.at(hinge) != Fronts.NONE;
    }

    private int sort(int hinge) {
        return fronts.sort(cursor.at(hinge));
    }

    /** The hinge as the front runs along it, the firmer ground on its left. */
    private int walked(int hinge) {
        return fronts.of(cursor.at(hinge)).firmer() == Hand.LEFT ? hinge : ~hinge;
    }

    private static int number(int walked) {
        return Math.max(walked, ~walked);
    }

    /** The edge of the coverage as it is walked with a hinge. */
    private int edge(int walked) {
        return walked < 0 ? ~hinges.edge(~walked) : hinges.edge(walked);
    }

    /** The corner from which a hinge leads as it is walked. */
    private int from(int walked) {
        return lines.from(edge(walked));
    }
}
