package salient.text;

import java.util.regex.Pattern;

/**
 * Text that spreadsheets would take for a formula, and the apostrophe that keeps them from it. Where a table is written
 * it is put in front; where one is read it is taken off, so that the text comes back as it was. Days before the year 0, and
 * intervals of them, begin with a minus too and are none: digits and hyphens can do no harm, and programs read them as days.
 */
public final class Formula {
    private static final String FIRST = "=+-@\t\r";

    /** A day, or an interval of the Extended Date/Time Format. */
    private static final Pattern DAYS =
            Pattern.compile("[+-]\\d{4,9}-\\d\\d-\\d\\d(/(\\.\\.|[+-]?\\d{4,9}-\\d\\d-\\d\\d))?");

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
        return at < text.length()
                && FIRST.indexOf(text.charAt(at)) >= 0
                && !DAYS.matcher(text).region(at, text.length()).matches();
    }
}
