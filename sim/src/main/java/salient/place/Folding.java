package salient.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What two spellings of a name are compared by, at the terminal and on the page alike. */
public final class Folding {
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{N})[^\\p{L}\\p{N}]+(?=\\p{N})");

    /** What is neither letter nor digit, but for a point between digits. */
    private static final Pattern LOOSE = Pattern.compile("[^\\p{L}\\p{N}.]+|(?<!\\p{N})\\.|\\.(?!\\p{N})");

    /** Letters that are written for one another: final alif and ya, ta marbuta and ha, Persian forms, dotless i. */
    private static final Map<Character, String> ALIKE =
            Map.of('ى', "ي", 'ة', "ه", 'ک', "ك", 'ی', "ي", 'ہ', "ه", 'ٱ', "ا", 'ء', "", '\u0640', "", 'ı', "i");

    private Folding() {}

    /**
     * {@code name} without case, accents, vowel signs, the seat of a hamza, apostrophes, hyphens and spaces. Between two
     * digits it counts that something stands there: hill 10.5 is not hill 105.
     */
    public static String of(String name) {
        StringBuilder folded = new StringBuilder();
        for (char letter : plain(name).toCharArray()) {
            folded.append(ALIKE.getOrDefault(letter, String.valueOf(letter)));
        }
        return folded.toString();
    }

    /** As {@link #of}, by what Unicode has alone, which every language can do: without {@link #alike}. */
    private static String plain(String name) {
        String parted = BETWEEN_DIGITS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll(".");
        return LOOSE.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** What each of some letters is folded to beyond what Unicode has: one letter, or nothing. */
    public static Map<Character, String> alike() {
        return ALIKE;
    }
}
