package salient.charts.draw;

/** A tint as pale as a theme makes ground of {@code strength}, less than fresh: for keys that explain it. */
public record Aged(Tint tint, Strength strength) implements Tint {
    /** {@code tint} for ground of {@code strength}; the tint itself where it is fresh. */
    public static Tint of(Tint tint, Strength strength) {
        return strength == Strength.FRESH ? tint : new Aged(tint, strength);
    }
}
