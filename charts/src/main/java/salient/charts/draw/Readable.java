package salient.charts.draw;

import java.awt.Color;

/** For letters on {@code ground}: the ink of text or the paper, whichever is easier to read there. */
public record Readable(Tint ground) implements Tint {
    @Override
    public Color in(Theme theme) {
        Color text = Ink.TEXT.in(theme);
        Color paper = Ink.PAPER.in(theme);
        Color under = ground.in(theme);
        return Lab.contrast(under, text) >= Lab.contrast(under, paper) ? text : paper;
    }
}
