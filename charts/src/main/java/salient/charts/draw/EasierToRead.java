package salient.charts.draw;

/** For letters on {@code ground}: the ink of text or the paper, whichever is easier to read there. */
public record EasierToRead(Tint ground) implements Tint {}
