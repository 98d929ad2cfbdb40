package salient.problem;

/** Text from an input as messages show it: in quotes, short, and with nothing in it that a terminal would obey. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /** {@code text} in double quotes; characters that cannot be seen are written as codes, long text is cut. */
    public static String text(String text) {
        if (text.length() <= LONGEST) {
            return "\"" + Unseen.shown(text) + "\"";
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "\"" + Unseen.shown(text.substring(0, end)) + "…\"";
    }
}
