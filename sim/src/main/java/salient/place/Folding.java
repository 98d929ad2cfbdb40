package salient.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What two spellings of a name are compared by, at the terminal and on the page alike. It is a work of single characters:
 * what a word is folded to are its folded characters, one after the other.
 */
public final class Folding {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that are written for one another: final alif and ya, ta marbuta and ha, Persian forms, dotless i. */
    private static final Map<Character, String> ALIKE =
            Map.of('ى', "ي", 'ة', "ه", 'ک', "ك", 'ی', "ي", 'ہ', "ه", 'ٱ', "ا", 'ء', "", '\u0640', "", 'ı', "i");

    private Folding() {}

    /** {@code name} without case, accents, vowel signs, the seat of a hamza, apostrophes, hyphens and spaces. */
    public static String of(String name) {
        StringBuilder folded = new StringBuilder();
        for (char letter : plain(name).toCharArray()) {
            folded.append(ALIKE.getOrDefault(letter, String.valueOf(letter)));
        }
        return folded.toString();
    }

    /** As {@link #of}, by what Unicode has alone, which every language can do: without {@link #alike}. */
    private static String plain(String name) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** What each of some letters is folded to beyond what Unicode has: one letter, or nothing. */
    public static Map<Character, String> alike() {
        return ALIKE;
    }
}
