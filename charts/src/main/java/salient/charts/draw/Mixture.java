package salient.charts.draw;

/**
 * One tint with some of another in it.
 *
 * @param share of {@code to}, between 0 and 1
 */
public record Mixture(Tint from, Tint to, double share) implements Tint {
    /** {@code from} with a share of {@code to}, 0 to 1; at either end the tint itself. */
    public static Tint of(Tint from, Tint to, double share) {
        return share <= 0 ? from : share >= 1 ? to : new Mixture(from, to, share);
    }

    /** {@code tint} with a share of the paper, 0 to 1. */
    public static Tint pale(Tint tint, double share) {
        return of(tint, Ink.PAPER, share);
    }
}
