package salient.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names in the letters of ids: lower-case, without marks, hyphens for whatever is no letter and no digit. */
public final class PlainId {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´ʾʿ]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    /** Latin letters of which Unicode has no plainer form, as they are usually written without them. */
    private static final Map<Character, String> PLAINER = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ɖ', "d"),
            Map.entry('ɗ', "d"),
            Map.entry('ø', "o"),
            Map.entry('ɔ', "o"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ß', "ss"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ŋ', "ng"),
            Map.entry('ɓ', "b"),
            Map.entry('ƙ', "k"),
            Map.entry('ĸ', "k"),
            Map.entry('ə', "e"),
            Map.entry('ɛ', "e"),
            Map.entry('ƴ', "y"),
            Map.entry('ſ', "s"));

    private PlainId() {}

    /** {@code name} so written, {@code longest} characters at most; empty if no letter or digit of it can be an id's. */
    public static String of(String name, int longest) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters =
                APOSTROPHES.matcher(MARKS.matcher(folded).replaceAll("")).replaceAll("");
        return cut(
                EDGES.matcher(NO_LETTERS.matcher(plainer(letters)).replaceAll("-"))
                        .replaceAll(""),
                longest);
    }

    private static String plainer(String letters) {
        StringBuilder plain = new StringBuilder(letters.length());
        letters.chars()
                .forEach(letter -> plain.append(PLAINER.getOrDefault((char) letter, String.valueOf((char) letter))));
        return plain.toString();
    }

    /** {@code id} cut to {@code longest} characters, without a hyphen at its end. */
    public static String cut(String id, int longest) {
        return EDGES.matcher(id.substring(0, Math.min(longest, id.length()))).replaceAll("");
    }
}
