package salient.text;

/**
 * Blanks as people and spreadsheets leave them: the no-break space of a web page is one, and so are the marks without
 * width that come along when a name is copied.
 */
public final class Blanks {
    private Blanks() {}

    /** Whether there is nothing to read in {@code text}. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isEdge(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code text} without blanks at its ends, and with a plain space for each no-break space within. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (from < to && isEdge(text.charAt(to - 1))) {
            to--;
        }
        String stripped = text.substring(from, to);
        for (int i = 0; i < stripped.length(); i++) {
            if (isNoBreak(stripped.charAt(i))) {
                return plain(stripped);
            }
        }
        return stripped;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (isNoBreak(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    private static boolean isEdge(char c) {
        boolean withoutWidth = c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\u2060';
        return c <= ' ' || (c > '~' && (withoutWidth || Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
