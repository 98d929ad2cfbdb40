package salient.charts.map;

import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.quadtree.Quadtree;

/**
 * Things on a picture by where they lie, in pixels, so that only those are looked at that may be near: a country has
 * thousands of stretches of front and of names.
 *
 * @param <T> what lies there
 */
final class Nearby<T> {
    /** What lies no farther apart counts as near, whatever rounding does. */
    private static final double ROUNDING_PX = 1;

    private final Quadtree things = new Quadtree();

    /** Adds what lies within a box, of which two opposite corners are given. */
    void add(double x1, double y1, double x2, double y2, T thing) {
        things.insert(new Envelope(x1, x2, y1, y2), thing);
    }

    /** Whether {@code test} holds for any of the things that may have a point in common with such a box. */
    @SuppressWarnings("unchecked") // nothing else was added
    boolean any(double x1, double y1, double x2, double y2, Predicate<T> test) {
        Envelope box = new Envelope(x1, x2, y1, y2);
        box.expandBy(ROUNDING_PX);
        for (Object thing : things.query(box)) {
            if (test.test((T) thing)) {
                return true;
            }
        }
        return false;
    }
}
