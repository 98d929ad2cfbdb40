package salient.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import salient.account.ClaimId;

/**
 * What is said of each place and of which days, where words that let expect the same are one utterance: how likely each is
 * then has to be worked out once, and not for each word. Immutable.
 */
final class Utterances {
    private static final int NONE = -1;

    private final int size;
    /** One word for each. */
    private final List<Word> kinds = new ArrayList<>();

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<OfPlace> places = new ArrayList<>();

    /** What is said of one place. */
    private static final class OfPlace {
        /** Of which something is said, or for which a state is fixed, in order. */
        private final int[] days;
        /** For each word, which of these days it speaks of. */
        private final int[] at;
        /** For each word, which utterance it is. */
        private final int[] kinds;
        /** Whose words they are, each claim once. */
        private final List<ClaimId> claims;
        /** For each word, which of these claims it is of. */
        private final int[] claimOf;

        private final List<FixedState> fixed;

        OfPlace(int[] days, int[] kinds, List<Word> words, List<FixedState> fixed) {
            this.days = days;
            this.at = words.stream()
                    .mapToInt(word -> Arrays.binarySearch(days, word.day()))
                    .toArray();
            this.kinds = kinds;
            this.claims = words.stream().map(Word::claim).distinct().toList();
            Map<ClaimId, Integer> numbers = new HashMap<>();
            claims.forEach(claim -> numbers.put(claim, numbers.size()));
            this.claimOf =
                    words.stream().mapToInt(word -> numbers.get(word.claim())).toArray();
            this.fixed = fixed;
        }
    }

    /** @param places how many there are */
    Utterances(StateSpace states, int places, Known known) {
        this.size = states.size();
        for (int place = 0; place < places; place++) {
            add(known.words(place), known.fixed(place));
        }
    }

    private void add(List<Word> words, List<FixedState> fixed) {
        int[] days = IntStream.concat(
                        words.stream().mapToInt(Word::day),
                        fixed.stream().flatMapToInt(each -> IntStream.rangeClosed(each.first(), each.last())))
                .sorted()
                .distinct()
                .toArray();
        places.add(new OfPlace(days, words.stream().mapToInt(this::number).toArray(), words, List.copyOf(fixed)));
    }

    private int number(Word word) {
        return numbers.computeIfAbsent(word.utterance(), first -> {
            kinds.add(word);
            return kinds.size() - 1;
        });
    }

    /** How many places there are. */
    int places() {
        return places.size();
    }

    /** The claims that say something of {@code place}, in the order of the days of which they do. */
    List<ClaimId> claims(int place) {
        return places.get(place).claims;
    }

    /** The days of which something is said of {@code place}, in order; not to be changed. */
    int[] days(int place) {
        return places.get(place).days;
    }

    /** For each utterance and state, how likely it is while sources speak as they do. */
    double[] likelihoods(Sources sources) {
        double[] all = new double[kinds.size() * size];
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int state = 0; state < size; state++) {
                all[kind * size + state] = kinds.get(kind).likelihood(state, sources);
            }
        }
        return all;
    }

    /** For each day of {@link #days} and state, how likely all is that is said of {@code place}, by {@link #likelihoods}. */
    double[] of(int place, double[] likelihoods) {
        return without(place, NONE, likelihoods);
    }

    /** The same without what the claim says that is number {@code claim} of {@link #claims}. */
    double[] without(int place, int claim, double[] likelihoods) {
        OfPlace said = places.get(place);
        double[] each = new double[said.days.length * size];
        Arrays.fill(each, 1);
        for (int word = 0; word < said.at.length; word++) {
            if (said.claimOf[word] == claim) {
                continue;
            }
            int at = said.at[word] * size;
            int kind = said.kinds[word] * size;
            for (int state = 0; state < size; state++) {
                each[at + state] *= likelihoods[kind + state];
            }
        }
        for (FixedState so : said.fixed) {
            int first = Arrays.binarySearch(said.days, so.first()) * size;
            int end = (Arrays.binarySearch(said.days, so.last()) + 1) * size;
            for (int at = first; at < end; at++) {
                each[at] *= at % size == so.state() ? 1 : 0;
            }
        }
        return each;
    }
}
