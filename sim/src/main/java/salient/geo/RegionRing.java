package salient.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** A ring around a region: the shell of one of its polygons, with the holes in it, or a hole. */
final class RegionRing implements Comparable<RegionRing> {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final int[] halves;
    private final int corner;
    private final LinearRing line;
    private final boolean shell;
    private final List<RegionRing> holes = new ArrayList<>();
    private Polygon polygon;

    /** @param halves its half-edges, from the one at the corner of the lowest number */
    RegionRing(int[] halves, HalfEdges topology) {
        double[] points = topology.ordinates(halves);
        this.halves = halves;
        this.corner = topology.from(halves[0]);
        this.line = FACTORY.createLinearRing(new PackedCoordinateSequence.Double(points, 2, 0));
        this.shell = RingOrientation.isCounterClockwise(points);
    }

    /** Its half-edges, the region on their left; not a copy. */
    int[] halves() {
        return halves;
    }

    boolean shell() {
        return shell;
    }

    /** The holes in a shell, in no order; not a copy. */
    List<RegionRing> holes() {
        return holes;
    }

    /** Whether the box around this ring is around the box of {@code ring}. */
    boolean boxes(RegionRing ring) {
        return line.getEnvelopeInternal().contains(ring.line.getEnvelopeInternal());
    }

    /** Puts {@code more} holes into this shell. */
    void take(List<RegionRing> more) {
        holes.addAll(more);
        polygon = null;
    }

    /** Puts {@code hole} into this shell. */
    void take(RegionRing hole) {
        holes.add(hole);
        polygon = null;
    }

    /** Lets the holes go that are among {@code some}. */
    void leave(Set<RegionRing> some) {
        holes.removeIf(some::contains);
        polygon = null;
    }

    /** Lets all holes go. */
    void empty() {
        holes.clear();
        polygon = null;
    }

    /** The polygon of a shell; the same object as long as the holes stay the same. */
    Polygon polygon() {
        if (polygon == null) {
            polygon = FACTORY.createPolygon(
                    line, holes.stream().sorted().map(hole -> hole.line).toArray(LinearRing[]::new));
        }
        return polygon;
    }

    /** By the corner of the lowest number, then by the half-edge that leaves it. */
    @Override
    public int compareTo(RegionRing other) {
        int byCorner = Integer.compare(corner, other.corner);
        return byCorner != 0 ? byCorner : Integer.compare(halves[0], other.halves[0]);
    }
}
