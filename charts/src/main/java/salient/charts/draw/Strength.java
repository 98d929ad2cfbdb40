package salient.charts.draw;

import salient.control.Standing;

/** How current the ground is: the less current, the paler its fill. */
public enum Strength {
    /** Spoken of within the fresh days. */
    FRESH,
    /** Spoken of, but not lately. */
    STALE,
    /** Resting on the baseline alone. */
    PRESUMED;

    /** How strongly ground of that standing is drawn; what is known only by a day has a pattern of its own besides. */
    public static Strength of(Standing standing) {
        return switch (standing) {
            case FRESH, AGGREGATE -> FRESH;
            case STALE -> STALE;
            case PRESUMED -> PRESUMED;
        };
    }
}
