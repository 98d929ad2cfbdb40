package salient.gis.polygons;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Counts where outlines cross or run along one another, and stops at a limit: a thousand points can cross half a million
 * times, and whoever mends that has a point for each.
 */
final class SelfCrossings implements SegmentIntersector {
    private final LineIntersector crossing = new RobustLineIntersector();
    private final int most;
    private int count;

    private SelfCrossings(int most) {
        this.most = most;
    }

    /** Whether the outlines of {@code polygons} do so more than {@code most} times. */
    static boolean areMoreThan(int most, Geometry polygons) {
        List<SegmentString> rings = new ArrayList<>();
        for (Object ring : LinearComponentExtracter.getLines(polygons)) {
            rings.add(new NodedSegmentString(((LineString) ring).getCoordinates(), null));
        }
        SelfCrossings counted = new SelfCrossings(most);
        new MCIndexNoder(counted).computeNodes(rings);
        return counted.count > most;
    }

    @Override
    public void processIntersections(SegmentString one, int at, SegmentString other, int otherAt) {
        if (one == other && at == otherAt) {
            return;
        }
        Coordinate a = one.getCoordinate(at);
        Coordinate b = one.getCoordinate(at + 1);
        crossing.computeIntersection(a, b, other.getCoordinate(otherAt), other.getCoordinate(otherAt + 1));
        if (crossing.isInteriorIntersection() || crossing.getIntersectionNum() > 1) {
            count++;
        }
    }

    @Override
    public boolean isDone() {
        return count > most;
    }
}
