package salient.problem;

import java.util.Locale;

/** Whether a problem stops the work. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word for it in messages. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
