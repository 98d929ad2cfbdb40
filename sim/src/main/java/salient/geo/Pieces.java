package salient.geo;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

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
        Shells around = new Shells(loops, shells, twiceShell);
        for (int loop = 0; loop < loops.size(); loop++) {
            int piece = ofWalk[loops.walk(loop)] == OUTSIDE ? around.around(loop) : ofWalk[loops.walk(loop)];
            if (piece != OUTSIDE) {
                if (loop != shells[piece]) {
                    addHole(piece, loop);
                }
                for (int place = loops.first(loop); place < loops.end(loop); place++) {
                    ofWay[loops.way(place)] = piece;
                }
            }
        }
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
        return IntStream.concat(
                        IntStream.of(shells[piece]),
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
