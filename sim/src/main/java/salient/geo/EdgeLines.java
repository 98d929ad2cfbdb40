package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * The edges of a coverage in outlines of faces, as they are walked: {@code edge} along its line, {@code ~edge} against it. The corners at
 * which they begin and end have numbers.
 */
final class EdgeLines {
    private final Coordinate[][] lines;
    private final int[] startCorner;
    private final int[] endCorner;
    private final int corners;

    EdgeLines(Coverage coverage) {
        int edges = 0;
        while (edges < coverage.edges() && !coverage.bridge(edges)) {
            edges++;
        }
        this.lines = new Coordinate[edges][];
        this.startCorner = new int[lines.length];
        this.endCorner = new int[lines.length];
        Map<Coordinate, Integer> numbers = new HashMap<>();
        for (int edge = 0; edge < lines.length; edge++) {
            lines[edge] = coverage.line(edge);
            startCorner[edge] = number(lines[edge][0], numbers);
            endCorner[edge] = number(lines[edge][lines[edge].length - 1], numbers);
        }
        this.corners = numbers.size();
    }

    private static int number(Coordinate corner, Map<Coordinate, Integer> numbers) {
        int next = numbers.size();
        return numbers.computeIfAbsent(corner, none -> next);
    }

    /** Number of edges. */
    int edges() {
        return lines.length;
    }

    /** Number of corners. */
    int corners() {
        return corners;
    }

    /** The corner from which {@code walked} leads. */
    int from(int walked) {
        return walked < 0 ? endCorner[~walked] : startCorner[walked];
    }

    /** The corner to which {@code walked} leads. */
    int to(int walked) {
        return walked < 0 ? startCorner[~walked] : endCorner[walked];
    }

    /** The direction in which {@code walked} leaves its first corner, in radians from the x axis. */
    double bearing(int walked) {
        Coordinate[] line = lines[walked < 0 ? ~walked : walked];
        Coordinate corner = walked < 0 ? line[line.length - 1] : line[0];
        Coordinate next = walked < 0 ? line[line.length - 2] : line[1];
        return Math.atan2(next.y - corner.y, next.x - corner.x);
    }

    /** The points of a closed walk, the first again at the end; copies. */
    Coordinate[] ring(List<Integer> walk) {
        List<Coordinate> points = new ArrayList<>();
        for (int walked : walk) {
            List<Coordinate> line = new ArrayList<>(Arrays.asList(lines[walked < 0 ? ~walked : walked]));
            if (walked < 0) {
                Collections.reverse(line);
            }
            points.addAll(points.isEmpty() ? line : line.subList(1, line.size()));
        }
        return points.stream().map(Coordinate::copy).toArray(Coordinate[]::new);
    }
}
