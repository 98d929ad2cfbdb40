package salient.geo;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Segments that meet at vertices only, each once, and those alone that have different faces on their two hands. Segment
 * {@code s} can be walked two ways: {@code 2s} from its lower vertex to its higher one, {@code 2s + 1} back.
 */
final class PlanarGraph {
    private final double[] x;
    private final double[] y;
    private final int[] low;
    private final int[] high;
    private final int[] firstLine;
    private final int[] lastLine;
    private final boolean[] gone;
    private final int[] starEnd;
    private final int[] star;
    private final int[] next;

    PlanarGraph(SnapRounding lines) {
        this.x = lines.x();
        this.y = lines.y();
        int[] end = new int[x.length + 1];
        for (int part = 0; part < lines.segments(); part++) {
            end[Math.min(lines.from(part), lines.to(part)) + 1]++;
        }
        Arrays.parallelPrefix(end, Integer::sum);
        long[] parts = new long[lines.segments()];
        int[] place = end.clone();
        for (int part = 0; part < parts.length; part++) {
            int lower = Math.min(lines.from(part), lines.to(part));
            parts[place[lower]++] =
                    (long) Math.max(lines.from(part), lines.to(part)) << Integer.SIZE | lines.line(part);
        }
        int[] lows = new int[parts.length];
        int[] highs = new int[parts.length];
        int[] firstLines = new int[parts.length];
        int[] lastLines = new int[parts.length];
        int count = 0;
        for (int vertex = 0; vertex < x.length; vertex++) {
            Arrays.sort(parts, end[vertex], end[vertex + 1]);
            for (int part = end[vertex]; part < end[vertex + 1]; part++) {
                int other = (int) (parts[part] >>> Integer.SIZE);
                if (part == end[vertex] || other != highs[count - 1]) {
                    lows[count] = vertex;
                    highs[count] = other;
                    firstLines[count++] = (int) parts[part];
                }
                lastLines[count - 1] = (int) parts[part];
            }
        }
        this.low = Arrays.copyOf(lows, count);
        this.high = Arrays.copyOf(highs, count);
        this.firstLine = Arrays.copyOf(firstLines, count);
        this.lastLine = Arrays.copyOf(lastLines, count);
        this.gone = new boolean[count];
        this.starEnd = new int[x.length + 1];
        this.star = new int[2 * count];
        this.next = new int[2 * count];
        drawStars();
        sortStars();
        linkWays();
        if (dropCuts()) {
            thinStars();
            linkWays();
        }
    }

    /** Number of vertices, numbered from west to east, on one longitude from south to north. */
    int vertices() {
        return x.length;
    }

    double x(int vertex) {
        return x[vertex];
    }

    double y(int vertex) {
        return y[vertex];
    }

    /** Number of segments, those that are left out included. */
    int segments() {
        return low.length;
    }

    /** Whether {@code segment} is left out. */
    boolean isGone(int segment) {
        return gone[segment];
    }

    /** The first of the lines that run along {@code segment}. */
    int firstLine(int segment) {
        return firstLine[segment];
    }

    /** The last of the lines that run along {@code segment}. */
    int lastLine(int segment) {
        return lastLine[segment];
    }

    /** The vertex from which {@code way} leads. */
    int from(int way) {
        return (way & 1) == 0 ? low[way >> 1] : high[way >> 1];
    }

    /** The vertex to which {@code way} leads. */
    int to(int way) {
        return from(way ^ 1);
    }

    /** The way on around the face on the left hand of {@code way}. */
    int next(int way) {
        return next[way];
    }

    private void drawStars() {
        for (int segment = 0; segment < gone.length; segment++) {
            starEnd[low[segment] + 1]++;
            starEnd[high[segment] + 1]++;
        }
        Arrays.parallelPrefix(starEnd, Integer::sum);
        int[] place = starEnd.clone();
        for (int way = 0; way < next.length; way++) {
            star[place[from(way)]++] = way;
        }
    }

    /** Takes the segments that are left out from the stars. */
    private void thinStars() {
        int kept = 0;
        int at = 0;
        for (int vertex = 0; vertex < x.length; vertex++) {
            for (; at < starEnd[vertex + 1]; at++) {
                if (!gone[star[at] >> 1]) {
                    star[kept++] = star[at];
                }
            }
            starEnd[vertex + 1] = kept;
        }
    }

    private void sortStars() {
        for (int vertex = 0; vertex < x.length; vertex++) {
            for (int i = starEnd[vertex] + 1; i < starEnd[vertex + 1]; i++) {
                int way = star[i];
                int at = i;
                while (at > starEnd[vertex] && isBefore(way, star[at - 1])) {
                    star[at] = star[at - 1];
                    at--;
                }
                star[at] = way;
            }
        }
    }

    /** Whether {@code way} comes before another from the same vertex, counter-clockwise from the east. */
    private boolean isBefore(int way, int other) {
        int quarter = quarter(way);
        int otherQuarter = quarter(other);
        if (quarter != otherQuarter) {
            return quarter < otherQuarter;
        }
        int from = from(way);
        return CGAlgorithmsDD.orientationIndex(x[from], y[from], x[to(way)], y[to(way)], x[to(other)], y[to(other)])
                > 0;
    }

    private int quarter(int way) {
        boolean east = x[to(way)] >= x[from(way)];
        boolean north = y[to(way)] >= y[from(way)];
        return north ? east ? 0 : 1 : east ? 3 : 2;
    }

    private void linkWays() {
        for (int vertex = 0; vertex < x.length; vertex++) {
            for (int i = starEnd[vertex]; i < starEnd[vertex + 1]; i++) {
                int clockwise = i == starEnd[vertex] ? starEnd[vertex + 1] - 1 : i - 1;
                next[star[i] ^ 1] = star[clockwise];
            }
        }
    }

    /** Leaves out segments with the same face on both hands, dead ends among them; whether there were any. */
    private boolean dropCuts() {
        int[] face = new int[next.length];
        int faces = 0;
        boolean any = false;
        for (int first = 0; first < face.length; first++) {
            if (face[first] == 0) {
                faces++;
                for (int way = first; face[way] == 0; way = next[way]) {
                    face[way] = faces;
                }
            }
        }
        for (int segment = 0; segment < gone.length; segment++) {
            if (face[2 * segment] == face[2 * segment + 1]) {
                gone[segment] = true;
                any = true;
            }
        }
        return any;
    }
}
