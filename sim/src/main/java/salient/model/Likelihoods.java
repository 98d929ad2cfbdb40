package salient.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How likely what is said of each place is, in each of its states, while sources speak as they do. Immutable. */
final class Likelihoods {
    private final int size;
    /** For each place, the days of which something is said, in order. */
    private final List<int[]> days = new ArrayList<>();
    /** For each place and day of these, how likely all that is said of it is in each state. */
    private final List<double[]> likely = new ArrayList<>();

    /** @param places how many there are */
    Likelihoods(StateSpace states, int places, Known known, Sources sources) {
        this(states.size());
        for (int place = 0; place < places; place++) {
            hear(known.words(place), known.fixed(place), sources);
        }
    }

    private Likelihoods(int size) {
        this.size = size;
    }

    private void hear(List<Word> words, List<FixedState> fixed, Sources sources) {
        int[] spoken = IntStream.concat(
                        words.stream().mapToInt(Word::day),
                        fixed.stream().flatMapToInt(each -> IntStream.rangeClosed(each.first(), each.last())))
                .sorted()
                .distinct()
                .toArray();
        double[] each = new double[spoken.length * size];
        Arrays.fill(each, 1);
        for (Word word : words) {
            int at = Arrays.binarySearch(spoken, word.day()) * size;
            for (int state = 0; state < size; state++) {
                each[at + state] *= word.likelihood(state, sources);
            }
        }
        for (FixedState so : fixed) {
            int first = Arrays.binarySearch(spoken, so.first()) * size;
            int end = (Arrays.binarySearch(spoken, so.last()) + 1) * size;
            for (int at = first; at < end; at++) {
                each[at] *= at % size == so.state() ? 1 : 0;
            }
        }
        days.add(spoken);
        likely.add(each);
    }

    /** The same if of {@code place} nothing were said but {@code words}, and {@code fixed} taken for so. */
    Likelihoods saying(int place, List<Word> words, List<FixedState> fixed, Sources sources) {
        Likelihoods other = new Likelihoods(size);
        other.hear(words, fixed, sources);
        int[] spoken = other.days.get(0);
        double[] each = other.likely.get(0);
        other.days.clear();
        other.likely.clear();
        other.days.addAll(days);
        other.likely.addAll(likely);
        other.days.set(place, spoken);
        other.likely.set(place, each);
        return other;
    }

    /** Adds to {@code knots} each day of which something is said of {@code place}, and the day after it. */
    void addKnots(int place, int period, long[] knots) {
        for (int day : days.get(place)) {
            DayBits.put(knots, 0, day, true);
            if (day + 1 < period) {
                DayBits.put(knots, 0, day + 1, true);
            }
        }
    }

    /**
     * Multiplies {@code evidence}, a number for each run of days and state, by what is said of {@code place}.
     *
     * @param firsts the first day of each run: each day of which something is said is a run
     */
    void multiply(int place, int[] firsts, double[] evidence) {
        int[] spoken = days.get(place);
        double[] each = likely.get(place);
        int run = 0;
        for (int i = 0; i < spoken.length; i++) {
            while (firsts[run] < spoken[i]) {
                run++;
            }
            for (int state = 0; state < size; state++) {
                evidence[run * size + state] *= each[i * size + state];
            }
        }
    }
}
