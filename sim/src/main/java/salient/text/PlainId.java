package salient.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the letters of ids: lower-case, without marks, hyphens for whatever is no letter and no digit. */
public final class PlainId {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´ʾʿ]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private PlainId() {}

    /** {@code name} so written, {@code longest} characters at most; empty if no letter or digit of it can be an id's. */
    public static String of(String name, int longest) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters =
                APOSTROPHES.matcher(MARKS.matcher(folded).replaceAll("")).replaceAll("");
        return cut(EDGES.matcher(NO_LETTERS.matcher(letters).replaceAll("-")).replaceAll(""), longest);
    }

    /** {@code id} cut to {@code longest} characters, without a hyphen at its end. */
    public static String cut(String id, int longest) {
        return EDGES.matcher(id.substring(0, Math.min(longest, id.length()))).replaceAll("");
    }
}
