package salient.text;

/** How the lines of a text end, so that lines that are added end like the others. */
public final class LineEnds {
    private LineEnds() {}

    /** What ends the first line of {@code text}; LF if it has but one. */
    public static String of(String text) {
        int end = next(text, 0);
        if (end == text.length()) {
            return "\n";
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
    }

    /** Where the line ends in which {@code from} lies: before what ends it, or at the end of the text. */
    public static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
