package salient.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Whether outlines are too intricate to be worked on. A thousand points can cross half a million times, and whoever mends
 * that has a point for each; and of a hundred thousand sides that all lie beside one another, every pair must be looked at to
 * know that none crosses. What is drawn of the earth comes nowhere near either.
 */
public final class Intricacy implements SegmentIntersector {
    private static final int MOST_CROSSINGS = 10_000;

    /** So few points can do neither. */
    private static final int FEW_POINTS = 140;

    /** About a second's work. */
    private static final int MOST_PAIRS = 10_000_000;

    private final LineIntersector crossing = new RobustLineIntersector();
    private int crossings;
    private int pairs;

    private Intricacy() {}

    /** What is too intricate in the outlines of {@code polygons}, as a message says it; empty if nothing is. */
    public static Optional<String> of(Geometry polygons) {
        if (polygons.getNumPoints() < FEW_POINTS) {
            return Optional.empty();
        }
        List<SegmentString> rings = new ArrayList<>();
        for (Object ring : LinearComponentExtracter.getLines(polygons)) {
            rings.add(new NodedSegmentString(((LineString) ring).getCoordinates(), null));
        }
        Intricacy counted = new Intricacy();
        new MCIndexNoder(counted).computeNodes(rings);
        if (counted.crossings > MOST_CROSSINGS) {
            return Optional.of("its outline crosses itself more than " + MOST_CROSSINGS + " times");
        }
        return counted.pairs > MOST_PAIRS
                ? Optional.of("more than " + MOST_PAIRS + " pairs of its sides lie beside one another")
                : Optional.empty();
    }

    @Override
    public void processIntersections(SegmentString one, int at, SegmentString other, int otherAt) {
        pairs++;
        crossing.computeIntersection(
                one.getCoordinate(at),
                one.getCoordinate(at + 1),
                other.getCoordinate(otherAt),
                other.getCoordinate(otherAt + 1));
        if (crossing.isInteriorIntersection() || crossing.getIntersectionNum() > 1) {
            crossings++;
        }
    }

    @Override
    public boolean isDone() {
        return crossings > MOST_CROSSINGS || pairs > MOST_PAIRS;
    }
}
