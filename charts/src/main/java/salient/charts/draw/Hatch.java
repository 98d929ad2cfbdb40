package salient.charts.draw;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that repeats: strokes on a square tile.
 *
 * @param periodPx side of the tile
 * @param ground the colour beneath the strokes; absent = what lies under the pattern shows
 * @param strokes painted in order
 */
public record Hatch(double periodPx, Optional<Tint> ground, List<Stroke> strokes) implements Fill {
    /** Which way a stroke runs across the tile. */
    public enum Run {
        /** From bottom left to top right. */
        RISING,
        /** From top left to bottom right. */
        FALLING,
        ACROSS,
        UPRIGHT,
        /** A dot in the middle of the tile. */
        DOT
    }

    /**
     * One stroke of the tile.
     *
     * @param widthPx thickness of a line, diameter of a dot
     * @param offset how far along the tile's side it lies, 0 to 1
     */
    public record Stroke(Run run, Tint tint, double widthPx, double offset) {}

    public Hatch {
        strokes = List.copyOf(strokes);
    }

    /** The centre lines of {@code stroke} on one tile, with those of the neighbouring tiles that reach into it. */
    Outline linesOf(Stroke stroke) {
        double p = periodPx;
        double at = stroke.offset() * p;
        return switch (stroke.run()) {
            case RISING -> rising(at, p);
            case FALLING -> falling(at, p);
            case ACROSS -> Outline.line(-p, at, 2 * p, at);
            case UPRIGHT -> Outline.line(at, -p, at, 2 * p);
            case DOT -> Outline.circle(p / 2, p / 2, stroke.widthPx() / 2);
        };
    }

    /**
     * The centre lines of {@code stroke} that cross {@code box}, or its dots that touch it; where patterns are drawn as
     * lines rather than tiles. They run through from box to box.
     */
    Outline linesAcross(Stroke stroke, Box box) {
        double p = periodPx;
        double at = stroke.offset();
        Path2D path = new Path2D.Double();
        switch (stroke.run()) {
            case RISING -> {
                for (double c = first(box.x() + box.y() - p, at); c <= box.right() + box.bottom() + p; c += p) {
                    append(path, c - box.bottom(), box.bottom(), c - box.y(), box.y());
                }
            }
            case FALLING -> {
                for (double c = first(box.x() - box.bottom() - p, at); c <= box.right() - box.y() + p; c += p) {
                    append(path, c + box.y(), box.y(), c + box.bottom(), box.bottom());
                }
            }
            case ACROSS -> {
                for (double y = first(box.y() - p, at); y <= box.bottom() + p; y += p) {
                    append(path, box.x(), y, box.right(), y);
                }
            }
            case UPRIGHT -> {
                for (double x = first(box.x() - p, at); x <= box.right() + p; x += p) {
                    append(path, x, box.y(), x, box.bottom());
                }
            }
            case DOT -> {
                for (double y = first(box.y() - p, 0.5); y <= box.bottom() + p; y += p) {
                    for (double x = first(box.x() - p, 0.5); x <= box.right() + p; x += p) {
                        path.append(Outline.circle(x, y, stroke.widthPx() / 2).path(), false);
                    }
                }
            }
        }
        return Outline.of(path);
    }

    private static void append(Path2D path, double x0, double y0, double x1, double y1) {
        path.moveTo(x0, y0);
        path.lineTo(x1, y1);
    }

    /** The least multiple of the period, moved by {@code offset} periods, that is not below {@code least}. */
    private double first(double least, double offset) {
        return (Math.ceil(least / periodPx - offset) + offset) * periodPx;
    }

    private static Outline rising(double at, double p) {
        Path2D path = new Path2D.Double();
        for (int k = -1; k <= 2; k++) {
            path.moveTo(at + (k - 2) * p, 2 * p);
            path.lineTo(at + (k + 1) * p, -p);
        }
        return Outline.of(path);
    }

    private static Outline falling(double at, double p) {
        Path2D path = new Path2D.Double();
        for (int k = -2; k <= 1; k++) {
            path.moveTo(at + (k - 1) * p, -p);
            path.lineTo(at + (k + 2) * p, 2 * p);
        }
        return Outline.of(path);
    }
}
