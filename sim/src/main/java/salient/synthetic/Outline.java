package salient.synthetic;

import salient.chance.SplitMix64;

/**
 * A polygon around the middle of a made-up country that can be seen whole from there: its vertices stand at equal angles,
 * counter-clockwise from the east, each as far out as its radius in kilometres.
 */
final class Outline {
    /** Bays and headlands: as many waves around the middle as this, each smaller than the one before. */
    private static final int WAVES = 24;

    private final double[] radii;

    private Outline(double[] radii) {
        this.radii = radii;
    }

    /** An irregular outline of {@code vertices} around {@code areaKm2}. */
    static Outline irregular(int vertices, double areaKm2, SplitMix64 random) {
        double[] heights = new double[WAVES + 1];
        double[] shifts = new double[WAVES + 1];
        for (int wave = 2; wave <= WAVES; wave++) {
            heights[wave] = random.between(0, 0.25 / wave);
            shifts[wave] = random.between(0, 2 * Math.PI);
        }
        double ruggedness = Math.min(0.02, Math.PI / vertices);
        double[] radii = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            radii[i] = 1 + random.between(-ruggedness, ruggedness);
            for (int wave = 2; wave <= WAVES; wave++) {
                radii[i] += heights[wave] * StrictMath.cos(wave * angle(i, vertices) + shifts[wave]);
            }
        }
        Outline unscaled = new Outline(radii);
        return unscaled.scaled(Math.sqrt(areaKm2 / unscaled.areaKm2()));
    }

    /** The outline {@code share} times as far out in each direction, beginning with the east. */
    interface Share {
        /** How far out it is in the direction of {@code angle}, in radians from the east. */
        double at(double angle);
    }

    /** The same with each vertex moved outward or inward. */
    Outline moved(Share share) {
        double[] moved = new double[radii.length];
        for (int i = 0; i < radii.length; i++) {
            moved[i] = radii[i] * share.at(angle(i, radii.length));
        }
        return new Outline(moved);
    }

    private Outline scaled(double factor) {
        return moved(angle -> factor);
    }

    private static double angle(int vertex, int of) {
        return 2 * Math.PI * vertex / of;
    }

    /** How many vertices it has. */
    int size() {
        return radii.length;
    }

    /** A vertex; the first follows the last. */
    Point vertex(int index) {
        int i = index % radii.length;
        double angle = angle(i, radii.length);
        return new Point(radii[i] * StrictMath.cos(angle), radii[i] * StrictMath.sin(angle));
    }

    /** Kilometres from the middle to the farthest vertex. */
    double farthestKm() {
        double farthest = 0;
        for (double radius : radii) {
            farthest = Math.max(farthest, radius);
        }
        return farthest;
    }

    double areaKm2() {
        double doubled = 0;
        for (int i = 0; i < radii.length; i++) {
            doubled += cross(vertex(i), vertex(i + 1));
        }
        return doubled / 2;
    }

    /** Whether {@code point} lies within, more than {@code marginKm} from where the way outward leaves the polygon. */
    boolean holds(Point point, double marginKm) {
        double distance = point.distance(new Point(0, 0));
        if (distance == 0) {
            return true;
        }
        double outward = (distance + marginKm) / distance;
        Point farther = new Point(point.x() * outward, point.y() * outward);
        double angle = StrictMath.atan2(point.y(), point.x());
        double turned = angle < 0 ? angle + 2 * Math.PI : angle;
        int sector = Math.min((int) (turned / (2 * Math.PI) * radii.length), radii.length - 1);
        Point from = vertex(sector);
        Point to = vertex(sector + 1);
        return cross(
                        new Point(to.x() - from.x(), to.y() - from.y()),
                        new Point(farther.x() - from.x(), farther.y() - from.y()))
                > 0;
    }

    private static double cross(Point a, Point b) {
        return a.x() * b.y() - a.y() * b.x();
    }
}
