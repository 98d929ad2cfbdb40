package salient.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import salient.account.ClaimId;

/** Changes of which nobody told, but which must have been, by what was said after them. */
final class UntoldChanges {
    /** Words that lie closer together may be of one change, told of late. */
    private static final int LEAST_DAYS_APART = 14;

    private UntoldChanges() {}

    /**
     * The days of those of {@code words} on one place, in the order of days, that show an untold change: somebody took the
     * place who, by the last word of two weeks or more before, had it all along.
     */
    static int[] shownBy(List<Word> words) {
        IntStream.Builder days = IntStream.builder();
        Optional<Word.Said> last = Optional.empty();
        Set<ClaimId> takings = new HashSet<>();
        for (Word word : words) {
            if (!(word instanceof Word.Said said)) {
                takings.add(word.claim());
                continue;
            }
            if (takings.contains(said.claim())
                    && last.filter(before ->
                                    before.said() == said.said() && said.day() - before.day() >= LEAST_DAYS_APART)
                            .isPresent()) {
                days.add(said.day());
            }
            last = Optional.of(said);
        }
        return days.build().toArray();
    }
}
