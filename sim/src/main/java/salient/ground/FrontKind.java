package salient.ground;

import java.util.Locale;

/** What meets along a stretch of front. Unknown, vacant and unassigned ground, a border and the coast are no front. */
public enum FrontKind {
    /** Cells held by opposing sides. */
    DIRECT,
    /** A held cell against a contested one. */
    CONTESTED,
    /** A held or contested cell against a disputed one. */
    DISPUTED;

    /** The word for it in tables. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
