package salient.charts.draw;

import java.util.Optional;

/**
 * How a path looks: filled, then stroked.
 *
 * @param opacity 0 to 1, of fill and line together
 */
public record Style(Optional<Fill> fill, Optional<Pen> pen, double opacity) {
    /** Filled. */
    public static Style fill(Fill fill) {
        return new Style(Optional.of(fill), Optional.empty(), 1);
    }

    /** A line only. */
    public static Style line(Pen pen) {
        return new Style(Optional.empty(), Optional.of(pen), 1);
    }

    /** A solid line only. */
    public static Style line(Tint tint, double widthPx) {
        return line(Pen.solid(tint, widthPx));
    }

    /** The same, also stroked by {@code pen}. */
    public Style with(Pen pen) {
        return new Style(fill, Optional.of(pen), opacity);
    }

    /** The same, {@code opacity} times as opaque. */
    public Style faded(double share) {
        return new Style(fill, pen, opacity * share);
    }
}
