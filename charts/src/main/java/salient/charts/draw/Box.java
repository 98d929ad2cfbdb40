package salient.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Optional;

/**
 * An upright rectangle in pixels; y grows downward.
 *
 * @param x left edge
 * @param y top edge
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a box of " + width + " by " + height);
        }
    }

    /** The box of {@code bounds}. */
    public static Box of(Rectangle2D bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /** The box around a centre. */
    public static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** Middle between the left and right edges. */
    public double centreX() {
        return x + width / 2;
    }

    /** Middle between the top and bottom edges. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether the two share ground; touching edges do not count. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether any of {@code others} overlaps it. */
    public boolean overlapsAny(Collection<Box> others) {
        for (Box other : others) {
            if (overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code other} lies within, edges included. */
    public boolean contains(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** Whether the point lies within, edges included. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** The box with its edges moved outward by {@code by} pixels; inward if negative. */
    public Box grow(double by) {
        return new Box(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
    }

    /** The smallest box that holds both. */
    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** What lies in both; absent if they share no ground. */
    public Optional<Box> common(Box other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return Optional.of(
                new Box(left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top));
    }

    /** As Java2D has it. */
    public Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
