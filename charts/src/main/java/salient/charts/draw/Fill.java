package salient.charts.draw;

import java.awt.Color;

/** What covers the inside of a path: one colour, or a pattern. */
public sealed interface Fill permits Fill.Solid, Hatch {
    /** One colour. */
    record Solid(Color color) implements Fill {}

    /** One colour. */
    static Fill solid(Color color) {
        return new Solid(color);
    }
}
