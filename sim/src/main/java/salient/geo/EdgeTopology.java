package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Which faces meet along which lines. Vertices that faces share are equal to the last bit, and no vertex of one face
 * lies inside a segment of another. An edge runs from corner to corner, or around a loop without one; faces lie on the
 * left hand of their own rings.
 */
final class EdgeTopology {
    /** The face outside all faces. */
    static final int OUTSIDE = -1;

    private final List<List<Coordinate>> lines = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final List<int[][]> ringsOfFaces = new ArrayList<>();

    private final Map<Coordinate, Integer> vertexNumbers = new HashMap<>();
    private final List<Coordinate> vertices = new ArrayList<>();
    private final Map<Long, Integer> segmentNumbers = new HashMap<>();
    private int[] segmentStart = new int[64];
    private int[] segmentLeft = new int[64];
    private int[] segmentRight = new int[64];
    private int[] segmentEdge = new int[64];
    private int[] degree = new int[64];

    /** @throws IllegalArgumentException if faces overlap along a segment */
    EdgeTopology(List<Polygon> faces) {
        List<List<int[]>> segmentRings = new ArrayList<>();
        List<List<int[]>> vertexRings = new ArrayList<>();
        for (int face = 0; face < faces.size(); face++) {
            List<int[]> ofVertices = numberedRings(faces.get(face));
            List<int[]> ofSegments = new ArrayList<>();
            for (int[] ring : ofVertices) {
                ofSegments.add(segmentsOf(ring, face));
            }
            vertexRings.add(ofVertices);
            segmentRings.add(ofSegments);
        }
        for (int face = 0; face < faces.size(); face++) {
            int[][] rings = new int[vertexRings.get(face).size()][];
            for (int r = 0; r < rings.length; r++) {
                rings[r] = edgesOf(
                        vertexRings.get(face).get(r), segmentRings.get(face).get(r));
            }
            ringsOfFaces.add(rings);
        }
    }

    /** Number of edges. */
    int edges() {
        return lines.size();
    }

    /** The points of {@code edge}. */
    List<Coordinate> line(int edge) {
        return lines.get(edge);
    }

    /** The face on the left hand along the line. */
    int left(int edge) {
        return left.get(edge);
    }

    /** The face on the right hand along the line, or {@link #OUTSIDE}. */
    int right(int edge) {
        return right.get(edge);
    }

    /** The rings of {@code face}, its shell first: edges, {@code ~edge} where one is walked against its direction. */
    int[][] rings(int face) {
        return ringsOfFaces.get(face);
    }

    private List<int[]> numberedRings(Polygon face) {
        List<int[]> rings = new ArrayList<>();
        rings.add(numbered(face.getExteriorRing(), Orientation.COUNTERCLOCKWISE));
        for (int hole = 0; hole < face.getNumInteriorRing(); hole++) {
            rings.add(numbered(face.getInteriorRingN(hole), Orientation.CLOCKWISE));
        }
        return rings;
    }

    /** The vertices of {@code ring} without the last, which repeats the first. */
    private int[] numbered(LinearRing ring, int turning) {
        Coordinate[] points = ring.getCoordinates();
        boolean forward = Orientation.isCCW(points) == (turning == Orientation.COUNTERCLOCKWISE);
        int[] numbers = new int[points.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            Coordinate point = points[forward ? i : numbers.length - i];
            Integer known = vertexNumbers.putIfAbsent(point, vertices.size());
            if (known == null) {
                numbers[i] = vertices.size();
                vertices.add(point);
            } else {
                numbers[i] = known;
            }
        }
        return numbers;
    }

    private int[] segmentsOf(int[] ring, int face) {
        int[] segments = new int[ring.length];
        for (int i = 0; i < ring.length; i++) {
            segments[i] = segment(ring[i], ring[(i + 1) % ring.length], face);
        }
        return segments;
    }

    private int segment(int from, int to, int face) {
        long key = (long) Math.min(from, to) << 32 | Math.max(from, to);
        Integer known = segmentNumbers.putIfAbsent(key, segmentNumbers.size());
        if (known == null) {
            return newSegment(from, to, face);
        }
        if (segmentStart[known] == from || segmentRight[known] != OUTSIDE) {
            throw new IllegalArgumentException("faces overlap at " + vertices.get(from));
        }
        segmentRight[known] = face;
        return known;
    }

    private int newSegment(int from, int to, int face) {
        int segment = segmentNumbers.size() - 1;
        if (segment == segmentStart.length) {
            segmentStart = Arrays.copyOf(segmentStart, 2 * segment);
            segmentLeft = Arrays.copyOf(segmentLeft, 2 * segment);
            segmentRight = Arrays.copyOf(segmentRight, 2 * segment);
            segmentEdge = Arrays.copyOf(segmentEdge, 2 * segment);
        }
        segmentStart[segment] = from;
        segmentLeft[segment] = face;
        segmentRight[segment] = OUTSIDE;
        segmentEdge[segment] = -1;
        if (vertices.size() > degree.length) {
            degree = Arrays.copyOf(degree, 2 * vertices.size());
        }
        degree[from]++;
        degree[to]++;
        return segment;
    }

    /** Walks a ring from corner to corner; a corner is a vertex at which more or fewer than two segments meet. */
    private int[] edgesOf(int[] ring, int[] segments) {
        int start = startOf(ring);
        List<Integer> edges = new ArrayList<>();
        for (int walked = 0; walked < ring.length; ) {
            int length = 1;
            while (walked + length < ring.length && degree[ring[(start + walked + length) % ring.length]] == 2) {
                length++;
            }
            edges.add(edge(ring, segments, start + walked, length));
            walked += length;
        }
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first corner on the ring; if it has none, its lowest vertex, the same for the faces on both hands. */
    private int startOf(int[] ring) {
        int lowest = 0;
        for (int i = 0; i < ring.length; i++) {
            if (degree[ring[i]] != 2) {
                return i;
            }
            if (vertices.get(ring[i]).compareTo(vertices.get(ring[lowest])) < 0) {
                lowest = i;
            }
        }
        return lowest;
    }

    private int edge(int[] ring, int[] segments, int start, int length) {
        int first = segments[start % ring.length];
        if (segmentEdge[first] >= 0) {
            return ~segmentEdge[first];
        }
        int edge = lines.size();
        Coordinate[] line = new Coordinate[length + 1];
        for (int i = 0; i <= length; i++) {
            line[i] = vertices.get(ring[(start + i) % ring.length]);
        }
        for (int i = 0; i < length; i++) {
            segmentEdge[segments[(start + i) % ring.length]] = edge;
        }
        lines.add(List.of(line));
        left.add(segmentLeft[first]);
        right.add(segmentRight[first]);
        return edge;
    }
}
