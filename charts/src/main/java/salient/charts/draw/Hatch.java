package salient.charts.draw;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that repeats: strokes on a square tile.
 *
 * @param periodPx side of the tile
 * @param ground the colour beneath the strokes; absent = what lies under the pattern shows
 * @param strokes painted in order
 */
public record Hatch(double periodPx, Optional<Color> ground, List<Stroke> strokes) implements Fill {
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
    public record Stroke(Run run, Color color, double widthPx, double offset) {}

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

    private static Outline rising(double at, double p) {
        java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
        for (int k = -1; k <= 2; k++) {
            path.moveTo(at + (k - 2) * p, 2 * p);
            path.lineTo(at + (k + 1) * p, -p);
        }
        return Outline.of(path);
    }

    private static Outline falling(double at, double p) {
        java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
        for (int k = -2; k <= 1; k++) {
            path.moveTo(at + (k - 1) * p, -p);
            path.lineTo(at + (k + 2) * p, 2 * p);
        }
        return Outline.of(path);
    }
}
