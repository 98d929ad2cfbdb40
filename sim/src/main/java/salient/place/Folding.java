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

    /**
     * Letters that are written for one another (final alif and ya, ta marbuta and ha, Persian forms, dotless i, letters
     * with a stroke) and signs that transliterations write for a hamza, an ayn or a soft sign.
     */
    private static final Map<Character, String> ALIKE = Map.ofEntries(
            Map.entry('ى', "ي"),
            Map.entry('ة', "ه"),
            Map.entry('ک', "ك"),
            Map.entry('ی', "ي"),
            Map.entry('ہ', "ه"),
            Map.entry('ٱ', "ا"),
            Map.entry('ء', ""),
            Map.entry('\u0640', ""),
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ø', "o"),
            Map.entry('\u02b9', ""),
            Map.entry('\u02ba', ""),
            Map.entry('\u02bb', ""),
            Map.entry('\u02bc', ""),
            Map.entry('\u02be', ""),
            Map.entry('\u02bf', ""));

    private Folding() {}

    /**
     * {@code name} without case, accents, vowel signs, the seat of a hamza, apostrophes, hyphens and spaces. Between two
     * digits it counts that something stands there: hill 10.5 is not hill 105.
     */
    public static String of(String name) {
        return isAscii(name) ? ascii(name) : folded(name);
    }

    /** Whether {@code name} is written with the letters and signs of ASCII alone. */
    static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** As {@link #folded}, of which nothing but case and what stands between the letters is left in plain ASCII. */
    private static String ascii(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean parted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean capital = c >= 'A' && c <= 'Z';
            if (!digit && !capital && !(c >= 'a' && c <= 'z')) {
                parted = true;
                continue;
            }
            if (parted && digit && !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1))) {
                folded.append('.');
            }
            folded.append(capital ? (char) (c + 'a' - 'A') : c);
            parted = false;
        }
        return folded.toString();
    }

    static String folded(String name) {
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
