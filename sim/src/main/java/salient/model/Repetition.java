package salient.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source that says again of a place what it said a few days ago says little new. */
final class Repetition {
    /** As much of a word does even one said again on the same day count. */
    private static final double LEAST = 0.1;

    private Repetition() {}

    /** {@code words} on one place in the order of days, those that were said again at what they count for. */
    static List<Word> faded(List<Word> words) {
        List<Word> ordered = new ArrayList<>(words);
        ordered.sort(Comparator.comparingInt(Word::day));
        Map<Integer, Word.Said> last = new HashMap<>();
        ordered.replaceAll(word -> word instanceof Word.Said said
                ? faded(said, Optional.ofNullable(last.put(said.source(), said)))
                : word);
        return ordered;
    }

    private static Word faded(Word.Said said, Optional<Word.Said> before) {
        if (before.filter(same -> same.said() == said.said()).isEmpty()) {
            return said;
        }
        double apart = (said.day() - before.get().day()) / (double) ClaimWords.DAYS_OF_A_WORD;
        return said.weighing(said.weight() * Math.max(LEAST, Math.min(1, apart)));
    }
}
