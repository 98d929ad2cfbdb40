package salient.geo;

import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A ring around a region: the shell of one of its polygons, with the holes in it, or a hole. */
final class RegionRing implements Comparable<RegionRing> {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final int[] halves;
    private final int corner;
    private final LinearRing line;
    private final boolean shell;
    private final SortedSet<RegionRing> holes = new TreeSet<>();
    private RegionRing around = this;
    private Polygon polygon;

    /** @param halves its half-edges, from the one at the corner of the lowest number */
    RegionRing(int[] halves, HalfEdges topology) {
        CoordinateSequence points = topology.points(halves);
        this.halves = halves;
        this.corner = topology.from(halves[0]);
        this.line = FACTORY.createLinearRing(points);
        this.shell = Orientation.isCCW(points);
    }

    /** Its half-edges, the region on their left; not a copy. */
    int[] halves() {
        return halves;
    }

    boolean shell() {
        return shell;
    }

    /** The shell around a hole; of a shell, itself. */
    RegionRing around() {
        return around;
    }

    /** The holes in a shell. */
    SortedSet<RegionRing> holes() {
        return holes;
    }

    /** Puts {@code hole} into this shell. */
    void take(RegionRing hole) {
        holes.add(hole);
        hole.around = this;
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
                    line, holes.stream().map(hole -> hole.line).toArray(LinearRing[]::new));
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
