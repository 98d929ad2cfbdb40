package salient.model;

import java.util.List;
import java.util.function.IntFunction;
import salient.campaign.CampId;

/** Words by which sources can be known: those that another camp's word on the same place, at about the same time, checks. */
final class CheckedWords {
    private static final int WITHIN_DAYS = 14;

    private CheckedWords() {}

    /**
     * {@code words} on one place, each knowing whether it is checked.
     *
     * @param camp of the source of a number
     */
    static List<Word> of(List<Word> words, IntFunction<CampId> camp) {
        return words.stream()
                .map(word -> word instanceof Word.Said said
                        ? said.checked(words.stream().anyMatch(other -> checks(other, said, camp)))
                        : word)
                .toList();
    }

    private static boolean checks(Word other, Word.Said said, IntFunction<CampId> camp) {
        return other instanceof Word.Said
                && Math.abs(other.day() - said.day()) <= WITHIN_DAYS
                && !camp.apply(other.source()).equals(camp.apply(said.source()));
    }
}
