package salient.synthetic;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * A spearhead: it goes from place to place, straight or in an arc. What it takes is a salient, and an arc that comes back
 * to its own lines cuts off a pocket.
 */
final class Offensive {
    private final List<Point> points;
    private final Adjacency adjacency;
    private final double turn;
    private int head;
    private double angle;
    private int stepsLeft;

    /**
     * One that has not begun.
     *
     * @param head the place that it starts from
     * @param angle in which direction, in radians from the east
     * @param turn by how much it turns left with each place that it takes
     * @param steps how many places it takes at most
     */
    Offensive(List<Point> points, Adjacency adjacency, int head, double angle, double turn, int steps) {
        this.points = points;
        this.adjacency = adjacency;
        this.head = head;
        this.angle = angle;
        this.turn = turn;
        this.stepsLeft = steps;
    }

    /** The {@code open} neighbour of its head that lies best in its direction; none if it is at its end. */
    OptionalInt target(IntPredicate open) {
        if (stepsLeft == 0) {
            return OptionalInt.empty();
        }
        int best = head;
        double bestProjection = 0;
        for (int i = 0; i < adjacency.degree(head); i++) {
            int next = adjacency.neighbour(head, i);
            double projection = projection(next);
            if (projection > bestProjection && open.test(next)) {
                best = next;
                bestProjection = projection;
            }
        }
        return best == head ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The cosine of the angle between its direction and the way to {@code place}. */
    private double projection(int place) {
        Point from = points.get(head);
        Point to = points.get(place);
        double east = (to.x() - from.x()) * StrictMath.cos(angle);
        double north = (to.y() - from.y()) * StrictMath.sin(angle);
        return (east + north) / from.distance(to);
    }

    /** Goes on from {@code place}, which it has taken. */
    void advance(int place) {
        head = place;
        angle += turn;
        stepsLeft--;
    }
}
