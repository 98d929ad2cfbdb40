package salient.problem;

import java.util.Locale;

/** Characters that no input needs: controls, and marks that change the direction of what follows. */
public final class Unseen {
    private Unseen() {}

    /** Whether {@code codePoint} is a control, a direction override or half of a broken pair; line breaks and tabs too. */
    public static boolean isUnseen(int codePoint) {
        // Nearly all of every input is plain ASCII, and every character of it is asked about.
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0xFEFF;
    }

    /** {@code text} with a code such as {@code U+0007} in place of each such character. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isUnseen(c)) {
                shown.append(code(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** {@code U+0007} for the bell. */
    public static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
