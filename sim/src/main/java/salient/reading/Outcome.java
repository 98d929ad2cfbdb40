package salient.reading;

import java.util.Locale;

/** The kinds of fate that a claim can have. */
public enum Outcome {
    /** It decided a finding. */
    DECISIVE,
    /** It agrees with a finding that stands without it. */
    CORROBORATING,
    /** True but changes nothing. */
    NOTED,
    /** Another claim was believed instead. */
    OVERRULED,
    /** A later word of the same day took its place. */
    SUPERSEDED,
    /** The scenario does not admit it. */
    EXCLUDED;

    /** The word for it in tables. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
