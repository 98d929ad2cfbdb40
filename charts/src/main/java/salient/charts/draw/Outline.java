package salient.charts.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** Lines and curves in pixels, filled by the even-odd rule. Immutable; equal if every point is. */
public final class Outline {
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private final byte[] steps;
    private final double[] points;

    private Outline(byte[] steps, double[] points) {
        this.steps = steps;
        this.points = points;
    }

    /** The outline of {@code shape}, copied. */
    public static Outline of(Shape shape) {
        byte[] steps = new byte[16];
        double[] points = new double[64];
        int stepCount = 0;
        int pointCount = 0;
        double[] next = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int step = it.currentSegment(next);
            if (stepCount == steps.length) {
                steps = Arrays.copyOf(steps, 2 * stepCount);
            }
            if (pointCount + 6 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            steps[stepCount++] = (byte) step;
            System.arraycopy(next, 0, points, pointCount, COORDINATES[step]);
            pointCount += COORDINATES[step];
        }
        return new Outline(Arrays.copyOf(steps, stepCount), Arrays.copyOf(points, pointCount));
    }

    /** A line through points given as x, y, x, y and so on. */
    public static Outline line(double... xy) {
        return polyline(xy, false);
    }

    /** A closed line through points given as x, y, x, y and so on. */
    public static Outline polygon(double... xy) {
        return polyline(xy, true);
    }

    /** The four sides of {@code box}. */
    public static Outline of(Box box) {
        return polygon(box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom());
    }

    /** A circle. */
    public static Outline circle(double centreX, double centreY, double radius) {
        return of(new java.awt.geom.Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius));
    }

    private static Outline polyline(double[] xy, boolean closed) {
        int corners = xy.length / 2;
        byte[] steps = new byte[corners + (closed ? 1 : 0)];
        Arrays.fill(steps, (byte) PathIterator.SEG_LINETO);
        steps[0] = PathIterator.SEG_MOVETO;
        if (closed) {
            steps[corners] = PathIterator.SEG_CLOSE;
        }
        return new Outline(steps, xy.clone());
    }

    /** The outline moved by {@code dx}, {@code dy}. */
    public Outline moved(double dx, double dy) {
        double[] moved = points.clone();
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += dx;
            moved[i + 1] += dy;
        }
        return new Outline(steps, moved);
    }

    /** The outline after {@code change}. */
    public Outline transformed(AffineTransform change) {
        double[] changed = new double[points.length];
        change.transform(points, 0, changed, 0, points.length / 2);
        return new Outline(steps, changed);
    }

    /** As Java2D has it; a new path each time. */
    public Path2D path() {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD, steps.length);
        int at = 0;
        for (byte step : steps) {
            switch (step) {
                case PathIterator.SEG_MOVETO -> path.moveTo(points[at], points[at + 1]);
                case PathIterator.SEG_LINETO -> path.lineTo(points[at], points[at + 1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(points[at], points[at + 1], points[at + 2], points[at + 3]);
                case PathIterator.SEG_CUBICTO ->
                    path.curveTo(
                            points[at], points[at + 1], points[at + 2], points[at + 3], points[at + 4], points[at + 5]);
                default -> path.closePath();
            }
            at += COORDINATES[step];
        }
        return path;
    }

    /** The smallest box that holds its points; control points of curves count. */
    public Box bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return points.length == 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
    }

    /** The path as SVG writes it, two decimals. */
    public String svg() {
        StringBuilder text = new StringBuilder(points.length * 7);
        int at = 0;
        for (byte step : steps) {
            text.append("MLQCZ".charAt(step));
            for (int i = 0; i < COORDINATES[step]; i++) {
                if (i > 0) {
                    text.append(' ');
                }
                Decimals.append(text, points[at + i]);
            }
            at += COORDINATES[step];
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that && Arrays.equals(steps, that.steps) && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        return svg();
    }
}
