package salient.charts.draw;

import java.awt.Color;
import java.util.List;

/**
 * What draws along a path. Corners are round; ends are round for a solid line and square for a dashed one.
 *
 * @param dash lengths in pixels of dashes and gaps in turn; empty = solid
 */
public record Pen(Color color, double widthPx, List<Double> dash) {
    public Pen {
        dash = List.copyOf(dash);
    }

    /** A solid line. */
    public static Pen solid(Color color, double widthPx) {
        return new Pen(color, widthPx, List.of());
    }

    /** A dashed line. */
    public static Pen dashed(Color color, double widthPx, Double... dash) {
        return new Pen(color, widthPx, List.of(dash));
    }
}
