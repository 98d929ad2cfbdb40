package salient.text;

/**
 * Text that spreadsheets would take for a formula, and the apostrophe that keeps them from it. Where a table is written
 * it is put in front; where one is read it is taken off, so that the text comes back as it was.
 */
public final class Formula {
    private static final String FIRST = "=+-@\t\r";

    private Formula() {}

    /** {@code text} with an apostrophe in front if it needs one. */
    public static String disarmed(String text) {
        return isArmed(text) ? "'" + text : text;
    }

    /** What {@link #disarmed} made {@code written} of. */
    public static String plain(String written) {
        return !written.isEmpty() && written.charAt(0) == '\'' && isArmed(written) ? written.substring(1) : written;
    }

    /** Whether a formula begins here, behind any number of apostrophes: one more tells them from the one put in front. */
    private static boolean isArmed(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FIRST.indexOf(text.charAt(at)) >= 0;
    }
}
