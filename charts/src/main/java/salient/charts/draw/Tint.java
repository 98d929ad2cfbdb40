package salient.charts.draw;

import java.awt.Color;

/** What letters, lines and areas are drawn in. It says what they are for; a {@link Theme} says which colour that is. */
public sealed interface Tint extends Fill permits Ink, SideInk, Mixture, Aged, Readable {
    /** Its colour in {@code theme}. */
    Color in(Theme theme);
}
