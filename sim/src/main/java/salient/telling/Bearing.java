package salient.telling;

import java.util.Locale;

/** How a claim bears on what was found for a place on a day. Every claim of a case has one. */
public enum Bearing {
    /** It decides. */
    DECIDES,
    /** It decides from behind: it takes effect on a later day, and bears out what was found before. */
    CONFIRMS,
    /** It agrees without deciding, or decided what led here. */
    AGREES,
    /** Another claim was believed instead. */
    LOSES,
    /** It changes nothing. */
    NOTED,
    /** The reading does not listen to it. */
    UNHEARD;

    /** The word for it in data. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
