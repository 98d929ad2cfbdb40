package salient.geo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** The pieces into which the loops of a graph cut the plane: each a loop around it, and loops around its holes. */
final class Pieces {
    /** No piece: beyond all loops. */
    static final int OUTSIDE = -1;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Loops loops;
    private final int[] shells;
    private final int[][] holes;
    private final double[] twiceShell;
    private final int[] ofWay;
    private STRtree shellsByBox;
    private final Map<Integer, IndexedPointInAreaLocator> insides = new HashMap<>();

    Pieces(PlanarGraph graph, Loops loops) {
        this.loops = loops;
        int[] shellList = new int[loops.size()];
        double[] twice = new double[loops.size()];
        int[] ofWalk = new int[loops.walks()];
        Arrays.fill(ofWalk, OUTSIDE);
        int count = 0;
        for (int loop = 0; loop < loops.size(); loop++) {
            double area = loops.twiceArea(loop);
            if (area > 0) {
                ofWalk[loops.walk(loop)] = count;
                twice[count] = area;
                shellList[count++] = loop;
            }
        }
        this.shells = Arrays.copyOf(shellList, count);
        this.twiceShell = Arrays.copyOf(twice, count);
        this.holes = new int[count][];
        this.ofWay = new int[2 * graph.segments()];
        Arrays.fill(ofWay, OUTSIDE);
        for (int loop = 0; loop < loops.size(); loop++) {
            int piece = ofWalk[loops.walk(loop)];
            if (piece == OUTSIDE) {
                piece = around(loop);
            }
            if (piece != OUTSIDE) {
                if (loop != shells[piece]) {
                    addHole(piece, loop);
                }
                for (int place = loops.first(loop); place < loops.end(loop); place++) {
                    ofWay[loops.way(place)] = piece;
                }
            }
        }
        this.shellsByBox = null;
        insides.clear();
    }

    private void addHole(int piece, int loop) {
        int[] known = holes[piece];
        if (known == null) {
            holes[piece] = new int[] {1, loop};
            return;
        }
        int count = known[0] + 1;
        known = count == known.length ? Arrays.copyOf(known, 2 * count) : known;
        known[count] = loop;
        known[0] = count;
        holes[piece] = known;
    }

    /** The smallest piece whose shell lies around a loop that touches it nowhere. */
    private int around(int loop) {
        Coordinate[] points = loops.pointsBackwards(loop);
        Envelope box = box(points);
        int smallest = OUTSIDE;
        for (Object found : shellsByBox().query(box)) {
            int piece = (Integer) found;
            boolean smaller = smallest == OUTSIDE || twiceShell[piece] < twiceShell[smallest];
            if (smaller && loops.walk(shells[piece]) != loops.walk(loop) && holds(piece, box, points[0])) {
                smallest = piece;
            }
        }
        return smallest;
    }

    private boolean holds(int piece, Envelope box, Coordinate point) {
        Coordinate[] shell = loops.pointsBackwards(shells[piece]);
        return box(shell).contains(box)
                && insides.computeIfAbsent(piece, none -> new IndexedPointInAreaLocator(FACTORY.createPolygon(shell)))
                                .locate(point)
                        == Location.INTERIOR;
    }

    private STRtree shellsByBox() {
        if (shellsByBox == null) {
            shellsByBox = new STRtree();
            for (int piece = 0; piece < shells.length; piece++) {
                shellsByBox.insert(box(loops.pointsBackwards(shells[piece])), piece);
            }
            shellsByBox.build();
        }
        return shellsByBox;
    }

    private static Envelope box(Coordinate[] points) {
        Envelope box = new Envelope();
        for (Coordinate point : points) {
            box.expandToInclude(point);
        }
        return box;
    }

    /** Number of pieces. */
    int size() {
        return shells.length;
    }

    /** The piece on the left hand of {@code way}, or {@link #OUTSIDE}. */
    int ofWay(int way) {
        return ofWay[way];
    }

    /** Twice the area within the shell of {@code piece}, in square degrees. */
    double twiceShell(int piece) {
        return twiceShell[piece];
    }

    /** The loops of {@code piece}, its shell first, holes in an order of their own. */
    int[] loops(int piece) {
        int[] known = holes[piece];
        if (known == null) {
            return new int[] {shells[piece]};
        }
        return java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(shells[piece]),
                        Arrays.stream(known, 1, known[0] + 1)
                                .boxed()
                                .sorted(loops::compare)
                                .mapToInt(Integer::intValue))
                .toArray();
    }

    /** The outline of {@code piece}. */
    Polygon polygon(int piece) {
        int[] ofPiece = loops(piece);
        LinearRing[] inner = new LinearRing[ofPiece.length - 1];
        for (int hole = 0; hole < inner.length; hole++) {
            inner[hole] = FACTORY.createLinearRing(loops.pointsBackwards(ofPiece[hole + 1]));
        }
        return FACTORY.createPolygon(FACTORY.createLinearRing(loops.pointsBackwards(ofPiece[0])), inner);
    }
}
