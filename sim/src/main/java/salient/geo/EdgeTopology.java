package salient.geo;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.Faces.Face;

/**
 * Which faces meet along which lines. An edge runs from corner to corner, or around a loop without one; faces lie on the
 * left hand of their own rings.
 */
final class EdgeTopology {
    /** The face outside all faces. */
    static final int OUTSIDE = -1;

    private final double[] x;
    private final double[] y;
    private int[] vertices;
    private int[] end;
    private int[] left;
    private int[] right;
    private int edges;
    private final int[][][] ringsOfFaces;

    EdgeTopology(Faces.Cut cut) {
        PlanarGraph graph = cut.graph();
        this.x = new double[graph.vertices()];
        this.y = new double[graph.vertices()];
        Arrays.setAll(x, graph::x);
        Arrays.setAll(y, graph::y);
        this.vertices = new int[2 * graph.segments()];
        this.end = new int[graph.segments()];
        this.left = new int[graph.segments()];
        this.right = new int[graph.segments()];
        this.ringsOfFaces = new int[cut.faces().size()][][];
        new Walk(cut).all();
        this.vertices = Arrays.copyOf(vertices, edges == 0 ? 0 : end[edges - 1]);
        this.end = Arrays.copyOf(end, edges);
        this.left = Arrays.copyOf(left, edges);
        this.right = Arrays.copyOf(right, edges);
    }

    /** Number of edges. */
    int edges() {
        return edges;
    }

    /** The point at which {@code edge} begins. */
    Coordinate from(int edge) {
        return at(first(edge));
    }

    /** The point at which {@code edge} ends. */
    Coordinate to(int edge) {
        return at(end[edge] - 1);
    }

    private Coordinate at(int place) {
        return new Coordinate(x[vertices[place]], y[vertices[place]]);
    }

    private int first(int edge) {
        return edge == 0 ? 0 : end[edge - 1];
    }

    /** The points of {@code edge}; copies. */
    Coordinate[] line(int edge) {
        int first = first(edge);
        Coordinate[] line = new Coordinate[end[edge] - first];
        for (int i = 0; i < line.length; i++) {
            line[i] = at(first + i);
        }
        return line;
    }

    /** The face on the left hand along the line. */
    int left(int edge) {
        return left[edge];
    }

    /** The face on the right hand along the line, or {@link #OUTSIDE}. */
    int right(int edge) {
        return right[edge];
    }

    /** The rings of {@code face}, its shell first: edges, {@code ~edge} where one is walked against its direction. */
    int[][] rings(int face) {
        return ringsOfFaces[face];
    }

    /** Walks the rings of all faces from corner to corner. */
    private final class Walk {
        private final PlanarGraph graph;
        private final Loops loops;
        private final List<Face> faces;
        private final int[] faceOfWay;
        private final int[] edgeOfSegment;
        private final int[] degree;

        Walk(Faces.Cut cut) {
            this.graph = cut.graph();
            this.loops = cut.loops();
            this.faces = cut.faces();
            this.faceOfWay = new int[2 * graph.segments()];
            this.edgeOfSegment = new int[graph.segments()];
            this.degree = new int[graph.vertices()];
            Arrays.fill(faceOfWay, OUTSIDE);
            Arrays.fill(edgeOfSegment, -1);
            for (int face = 0; face < faces.size(); face++) {
                for (int loop : faces.get(face).loops()) {
                    for (int place = loops.first(loop); place < loops.end(loop); place++) {
                        meet(loops.way(place), face);
                    }
                }
            }
        }

        private void meet(int way, int face) {
            faceOfWay[way] = face;
            if (faceOfWay[way ^ 1] == OUTSIDE) {
                degree[graph.from(way)]++;
                degree[graph.to(way)]++;
            }
        }

        private void all() {
            for (int face = 0; face < faces.size(); face++) {
                List<Integer> ofFace = faces.get(face).loops();
                int[][] rings = new int[ofFace.size()][];
                for (int ring = 0; ring < rings.length; ring++) {
                    rings[ring] = edgesOf(ofFace.get(ring));
                }
                ringsOfFaces[face] = rings;
            }
        }

        /** Walks a loop from corner to corner; a corner is a vertex at which more or fewer than two segments meet. */
        private int[] edgesOf(int loop) {
            int length = loops.end(loop) - loops.first(loop);
            int start = 0;
            while (start < length && degree[fromAt(loop, start)] == 2) {
                start++;
            }
            // Without a corner, the lowest vertex: the same for the faces on both hands.
            start = start == length ? 0 : start;
            int[] found = new int[8];
            int count = 0;
            for (int walked = 0; walked < length; ) {
                int steps = 1;
                while (walked + steps < length && degree[fromAt(loop, start + walked + steps)] == 2) {
                    steps++;
                }
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = edge(loop, start + walked, steps);
                walked += steps;
            }
            return Arrays.copyOf(found, count);
        }

        private int wayAt(int loop, int step) {
            return loops.way(loops.first(loop) + step % (loops.end(loop) - loops.first(loop)));
        }

        private int fromAt(int loop, int step) {
            return graph.from(wayAt(loop, step));
        }

        private int edge(int loop, int start, int steps) {
            int first = wayAt(loop, start);
            if (edgeOfSegment[first >> 1] >= 0) {
                return ~edgeOfSegment[first >> 1];
            }
            int next = first(edges);
            vertices[next++] = graph.from(first);
            for (int step = start; step < start + steps; step++) {
                int way = wayAt(loop, step);
                edgeOfSegment[way >> 1] = edges;
                vertices[next++] = graph.to(way);
            }
            left[edges] = faceOfWay[first];
            right[edges] = faceOfWay[first ^ 1];
            end[edges] = next;
            return edges++;
        }
    }
}
