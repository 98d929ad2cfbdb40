package salient.geo;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/** Lines of points in one run of numbers, each with the sites on its hands; grows at its end. */
final class Polylines {
    /** No site. */
    static final int NONE = -1;

    private double[] x = new double[64];
    private double[] y = new double[64];
    private int points;
    private int[] end = new int[16];
    private int[] left = new int[16];
    private int[] right = new int[16];
    private int lines;

    /** Adds a point to the line that is being drawn. */
    void add(double pointX, double pointY) {
        if (points == x.length) {
            x = Arrays.copyOf(x, 2 * points);
            y = Arrays.copyOf(y, 2 * points);
        }
        x[points] = pointX;
        y[points++] = pointY;
    }

    /** Ends the line that is being drawn; {@code left} and {@code right} are sites or {@link #NONE}. */
    void endLine(int siteLeft, int siteRight) {
        if (lines == end.length) {
            end = Arrays.copyOf(end, 2 * lines);
            left = Arrays.copyOf(left, 2 * lines);
            right = Arrays.copyOf(right, 2 * lines);
        }
        left[lines] = siteLeft;
        right[lines] = siteRight;
        end[lines++] = points;
    }

    /** Adds {@code line} of {@code others}. */
    void addLine(Polylines others, int line) {
        for (int point = others.first(line); point < others.end(line); point++) {
            add(others.x[point], others.y[point]);
        }
        endLine(others.left[line], others.right[line]);
    }

    /** Number of lines. */
    int lines() {
        return lines;
    }

    /** Number of points of all lines. */
    int points() {
        return points;
    }

    /** The number of the first point of {@code line}. */
    int first(int line) {
        return line == 0 ? 0 : end[line - 1];
    }

    /** The number after that of the last point of {@code line}. */
    int end(int line) {
        return end[line];
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    /** The site on the left hand along {@code line}, or {@link #NONE}. */
    int left(int line) {
        return left[line];
    }

    /** The site on the right hand along {@code line}, or {@link #NONE}. */
    int right(int line) {
        return right[line];
    }

    Coordinate at(int point) {
        return new Coordinate(x[point], y[point]);
    }
}
