package salient.geo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import salient.geo.crs.EqualAreaPlane;

/**
 * The pieces into which the outlines of cells cut the ground, in degrees. They are put together in degrees, because
 * that is how they are drawn and written: what fits there to the last digit need not after a projection.
 */
final class Faces {
    /**
     * One piece.
     *
     * @param site the site to whose cell it belongs; -1 if it lies in none
     * @param loops its outline, then its holes
     */
    record Face(int site, double areaKm2, List<Integer> loops) {}

    /**
     * The pieces of the ground.
     *
     * @param faces by site, unassigned last, the largest piece first: an order that depends on nothing but the input
     * @param graph along which they meet
     * @param loops around them
     * @param borders between cells, on the ground and off it, in degrees
     */
    record Cut(List<Face> faces, PlanarGraph graph, Loops loops, Polylines borders) {}

    private final Geometry ground;
    private final EqualAreaPlane plane;
    private final Optional<CellLines> cells;
    private final Polylines lines = new Polylines();
    private final int coasts;
    private final Polylines outlinesInDegrees;
    private final PlanarGraph graph;
    private final Loops loops;
    private final Pieces pieces;

    private Faces(Geometry ground, EqualAreaPlane plane, Optional<CellLines> cells) {
        this.ground = ground;
        this.plane = plane;
        this.cells = cells;
        for (Object ring : LinearComponentExtracter.getLines(ground)) {
            for (Coordinate point : ((LineString) ring).getCoordinates()) {
                lines.add(point.x, point.y);
            }
            lines.endLine(Polylines.NONE, Polylines.NONE);
        }
        this.coasts = lines.lines();
        this.outlinesInDegrees = cells.map(CellLines::inDegrees).orElseGet(Polylines::new);
        addOutlinesNear(ground.getEnvelopeInternal());
        this.graph = new PlanarGraph(new SnapRounding(lines));
        this.loops = new Loops(graph);
        this.pieces = new Pieces(graph, loops);
    }

    private void addOutlinesNear(Envelope box) {
        for (int line = 0; line < outlinesInDegrees.lines(); line++) {
            Envelope around = new Envelope();
            for (int point = outlinesInDegrees.first(line); point < outlinesInDegrees.end(line); point++) {
                around.expandToInclude(outlinesInDegrees.x(point), outlinesInDegrees.y(point));
            }
            if (around.intersects(box)) {
                lines.addLine(outlinesInDegrees, line);
            }
        }
    }

    /**
     * Cuts {@code ground}, polygons in degrees that are straight in degrees between their vertices.
     *
     * @param plane on which areas are measured
     * @param cells whose lines cut it, if there are any
     */
    static Cut cut(Geometry ground, EqualAreaPlane plane, Optional<CellLines> cells) {
        return new Faces(ground, plane, cells).cut();
    }

    private Cut cut() {
        boolean[] onGround = onGround();
        int[] own = IntStream.range(0, pieces.size())
                .filter(piece -> onGround[piece])
                .toArray();
        boolean[] used = new boolean[graph.vertices()];
        int[] near = new int[pieces.size()];
        for (int way = 0; way < 2 * graph.segments(); way++) {
            int piece = pieces.ofWay(way);
            if (piece != Pieces.OUTSIDE && onGround[piece]) {
                used[graph.from(way)] = true;
                int line = graph.lastLine(way >> 1);
                near[piece] = line >= coasts ? lines.left(line) : near[piece];
            }
        }
        TrueArea area = new TrueArea(graph, loops, plane, used);
        Face[] faces = Arrays.stream(own)
                .parallel()
                .mapToObj(piece -> face(piece, near[piece], area))
                .toArray(Face[]::new);
        return new Cut(bySite(faces), graph, loops, outlinesInDegrees);
    }

    /** By sites, those of none at last; faces of one site, of which most have but one, by their areas. */
    private List<Face> bySite(Face[] faces) {
        long[] sites = new long[faces.length];
        Arrays.setAll(sites, i -> (long) siteOrLast(faces[i]) << Integer.SIZE | i);
        Arrays.sort(sites);
        Face[] sorted = Arrays.stream(sites).mapToObj(site -> faces[(int) site]).toArray(Face[]::new);
        Comparator<Face> largestFirst = Comparator.comparingDouble(Face::areaKm2)
                .reversed()
                .thenComparing((a, b) -> loops.compare(a.loops.get(0), b.loops.get(0)));
        for (int first = 0, end = 0; first < sorted.length; first = end) {
            while (end < sorted.length && siteOrLast(sorted[end]) == siteOrLast(sorted[first])) {
                end++;
            }
            Arrays.sort(sorted, first, end, largestFirst);
        }
        return List.of(sorted);
    }

    private static int siteOrLast(Face face) {
        return face.site < 0 ? Integer.MAX_VALUE : face.site;
    }

    private Face face(int piece, int near, TrueArea area) {
        int[] ofPiece = pieces.loops(piece);
        int site = cells.map(lines -> lines.cellAt(inside(piece), near)).orElse(-1);
        return new Face(site, area.km2(ofPiece), Arrays.stream(ofPiece).boxed().toList());
    }

    private Coordinate inside(int piece) {
        return InteriorPointArea.getInteriorPoint(pieces.polygon(piece));
    }

    /** Which pieces lie on the ground: those along its outline are looked at one by one, of others one in each group. */
    private boolean[] onGround() {
        boolean[] coastal = new boolean[pieces.size()];
        JoinedGroups groups = new JoinedGroups(pieces.size());
        for (int segment = 0; segment < graph.segments(); segment++) {
            int left = pieces.ofWay(2 * segment);
            int right = pieces.ofWay(2 * segment + 1);
            if (graph.firstLine(segment) < coasts) {
                mark(coastal, left);
                mark(coastal, right);
            }
        }
        for (int segment = 0; segment < graph.segments(); segment++) {
            int left = pieces.ofWay(2 * segment);
            int right = pieces.ofWay(2 * segment + 1);
            if (left >= 0 && right >= 0 && !coastal[left] && !coastal[right]) {
                groups.join(left, right);
            }
        }
        int[] largest = new int[pieces.size()];
        Arrays.fill(largest, -1);
        for (int piece = 0; piece < largest.length; piece++) {
            int group = groups.of(piece);
            if (largest[group] < 0 || pieces.twiceShell(piece) > pieces.twiceShell(largest[group])) {
                largest[group] = piece;
            }
        }
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(ground);
        boolean[] onGround = new boolean[pieces.size()];
        IntStream.range(0, onGround.length)
                .parallel()
                .filter(piece -> largest[groups.of(piece)] == piece)
                .forEach(piece -> onGround[piece] = locator.locate(inside(piece)) != Location.EXTERIOR);
        for (int piece = 0; piece < onGround.length; piece++) {
            onGround[piece] = onGround[largest[groups.of(piece)]];
        }
        return onGround;
    }

    private static void mark(boolean[] coastal, int piece) {
        if (piece != Pieces.OUTSIDE) {
            coastal[piece] = true;
        }
    }
}
