package salient.charts.draw;

/** What letters, lines and areas are drawn in. It says what they are for; a {@link Theme} says which colour that is. */
public interface Tint extends Fill {}
