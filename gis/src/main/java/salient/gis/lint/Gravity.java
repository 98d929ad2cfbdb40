package salient.gis.lint;

import java.util.Locale;

/** How much a suspicion weighs. */
public enum Gravity {
    /** It cannot be so. */
    WRONG,
    /** It hardly can be so. */
    SUSPECT,
    /** It may well be so, and is worth a look. */
    NOTE;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** The word for it in tables. */
    public String token() {
        return token;
    }
}
