package salient.synthetic;

import java.util.Locale;

/** What sort of witnesses tell of a made-up war. */
public enum Regime {
    /** A monitor, both camps, the press and residents: some copy, and some are silent for a while. */
    USUAL,
    /** Nobody but one camp. */
    ONE_CAMP,
    /** A monitor and the agency of either side, and whoever else there is copies one of them without saying so. */
    COPIERS,
    /** The usual witnesses, of whom nobody reports anything for a month in the middle. */
    BLACKOUT;

    /** The word for it. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
