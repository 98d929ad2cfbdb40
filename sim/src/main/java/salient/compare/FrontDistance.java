package salient.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.EarthDistance;
import salient.place.Position;

/**
 * How far two front lines lie apart. Lines are walked in steps of at most {@value #STEP_KM} km; distances are geodesic.
 *
 * <p>Source: D. P. Huttenlocher, G. A. Klanderman and W. J. Rucklidge, Comparing images using the Hausdorff distance,
 * IEEE Transactions on Pattern Analysis and Machine Intelligence 15 (1993), 850-863.
 */
public final class FrontDistance {
    /** Longest step between two points that are compared, in kilometres. */
    public static final double STEP_KM = 0.25;

    private final double[] there;
    private final double[] back;

    /**
     * The distance between two sets of lines.
     *
     * @param a lines in WGS 84 degrees, x = longitude
     */
    public FrontDistance(List<Coordinate[]> a, List<Coordinate[]> b) {
        List<Coordinate> inA = points(a);
        List<Coordinate> inB = points(b);
        boolean absent = inA.isEmpty() || inB.isEmpty();
        this.there = absent ? new double[0] : distancesKm(inA, inB);
        this.back = absent ? new double[0] : distancesKm(inB, inA);
    }

    /** Mean of the distances from each point to the other line, both ways, in kilometres; absent if a line is missing. */
    public OptionalDouble meanKm() {
        return absent()
                ? OptionalDouble.empty()
                : OptionalDouble.of((Arrays.stream(there).average().orElseThrow()
                                + Arrays.stream(back).average().orElseThrow())
                        / 2);
    }

    /** The largest of those distances, in kilometres; absent if a line is missing. */
    public OptionalDouble hausdorffKm() {
        return absent()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(
                        Arrays.stream(there).max().orElseThrow(),
                        Arrays.stream(back).max().orElseThrow()));
    }

    private boolean absent() {
        return there.length == 0;
    }

    /** The distance from each point of {@code from} to the nearest of {@code to}. */
    private static double[] distancesKm(List<Coordinate> from, List<Coordinate> to) {
        NearestPoint nearest = new NearestPoint(to);
        return from.stream().mapToDouble(nearest::km).toArray();
    }

    private static List<Coordinate> points(List<Coordinate[]> lines) {
        List<Coordinate> points = new ArrayList<>();
        for (Coordinate[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                int steps = Math.max(1, (int) Math.ceil(km(line[i - 1], line[i]) / STEP_KM));
                for (int s = i == 1 ? 0 : 1; s <= steps; s++) {
                    double t = (double) s / steps;
                    points.add(new Coordinate(
                            line[i - 1].x + t * (line[i].x - line[i - 1].x),
                            line[i - 1].y + t * (line[i].y - line[i - 1].y)));
                }
            }
        }
        return points;
    }

    private static double km(Coordinate p, Coordinate q) {
        return EarthDistance.betweenKm(new Position(p.y, p.x), new Position(q.y, q.x));
    }
}
