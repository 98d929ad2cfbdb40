package salient.synthetic;

import java.util.ArrayList;
import java.util.List;
import salient.chance.SplitMix64;

/** Names that mean nothing, no two alike: three syllables each. */
final class MadeUpNames {
    private static final String CONSONANTS = "bdhklmnrstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final int ALL = SYLLABLES * SYLLABLES * SYLLABLES;
    /** Has no divisor in common with the number of all names, so that its multiples meet each of them once. */
    private static final long STRIDE = 75_521;

    private MadeUpNames() {}

    /** {@code count} names, in alphabetical order. */
    static List<String> of(int count, SplitMix64 random) {
        long start = random.below(ALL);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name((int) ((start + i * STRIDE) % ALL)));
        }
        names.sort(null);
        return names;
    }

    private static String name(int number) {
        return syllable(number / SYLLABLES / SYLLABLES)
                + syllable(number / SYLLABLES % SYLLABLES)
                + syllable(number % SYLLABLES);
    }

    private static String syllable(int number) {
        return "" + CONSONANTS.charAt(number / VOWELS.length()) + VOWELS.charAt(number % VOWELS.length());
    }
}
