package salient.geo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * The edges of a coverage as they are walked: {@code edge} along its line, {@code ~edge} against it. The corners at which
 * they begin and end have numbers; edges that meet at a point have one corner there. Immutable.
 */
public final class EdgeLines {
    /** The x and y of all points, edge by edge. */
    private final double[] points;

    /** Where the points of each edge begin, and at last where they all end. */
    private final int[] start;

    private final int[] startCorner;
    private final int[] endCorner;
    private final int corners;

    EdgeLines(FacesAndEdges coverage) {
        int edges = coverage.edges();
        this.start = new int[edges + 1];
        this.startCorner = new int[edges];
        this.endCorner = new int[edges];
        Map<Coordinate, Integer> numbers = new HashMap<>();
        double[] gathered = new double[8 * edges];
        for (int edge = 0; edge < edges; edge++) {
            Coordinate[] line = coverage.line(edge);
            startCorner[edge] = number(line[0], numbers);
            endCorner[edge] = number(line[line.length - 1], numbers);
            int end = start[edge];
            if (end + 2 * line.length > gathered.length) {
                gathered = Arrays.copyOf(gathered, 2 * (end + 2 * line.length));
            }
            for (Coordinate point : line) {
                gathered[end++] = point.x;
                gathered[end++] = point.y;
            }
            start[edge + 1] = end;
        }
        this.points = Arrays.copyOf(gathered, start[edges]);
        this.corners = numbers.size();
    }

    private static int number(Coordinate corner, Map<Coordinate, Integer> numbers) {
        int next = numbers.size();
        return numbers.computeIfAbsent(corner, none -> next);
    }

    /** Number of corners. */
    public int corners() {
        return corners;
    }

    /** The corner from which {@code walked} leads. */
    public int from(int walked) {
        return walked < 0 ? endCorner[~walked] : startCorner[walked];
    }

    /** The corner to which {@code walked} leads. */
    public int to(int walked) {
        return from(~walked);
    }

    /** The direction in which {@code walked} leaves its first corner, in radians from the x axis. */
    double bearing(int walked) {
        int corner = walked < 0 ? start[~walked + 1] - 2 : start[walked];
        int next = walked < 0 ? corner - 2 : corner + 2;
        return Math.atan2(points[next + 1] - points[corner + 1], points[next] - points[corner]);
    }

    /**
     * The points of a walk, in WGS 84 degrees, x = longitude.
     *
     * @param walk edges, each from the corner to which the one before it leads
     */
    public CoordinateSequence points(int[] walk) {
        return new PackedCoordinateSequence.Double(ordinates(walk), 2, 0);
    }

    /** The x and y of {@link #points}. */
    double[] ordinates(int[] walk) {
        int length = 2;
        for (int walked : walk) {
            int edge = walked < 0 ? ~walked : walked;
            length += start[edge + 1] - start[edge] - 2;
        }
        double[] line = new double[length];
        int end = 0;
        for (int walked : walk) {
            // The first point of each is the last of the one before.
            end = walked < 0 ? copyBack(~walked, line, Math.max(0, end - 2)) : copy(walked, line, Math.max(0, end - 2));
        }
        return line;
    }

    private int copy(int edge, double[] line, int at) {
        int length = start[edge + 1] - start[edge];
        System.arraycopy(points, start[edge], line, at, length);
        return at + length;
    }

    private int copyBack(int edge, double[] line, int at) {
        int next = at;
        for (int i = start[edge + 1] - 2; i >= start[edge]; i -= 2) {
            line[next++] = points[i];
            line[next++] = points[i + 1];
        }
        return next;
    }
}
