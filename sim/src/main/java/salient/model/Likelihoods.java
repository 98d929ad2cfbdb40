package salient.model;

import java.util.ArrayList;
import java.util.List;

/** How likely what is said of each place is, in each of its states, while sources speak as they do. Immutable. */
final class Likelihoods {
    private final int size;
    /** For each place, the day of each word. */
    private final List<int[]> days = new ArrayList<>();
    /** For each place, of each word, how likely it is in each state. */
    private final List<double[]> likely = new ArrayList<>();

    Likelihoods(Model model, Sources sources) {
        this.size = model.states().size();
        for (int place = 0; place < model.places().size(); place++) {
            List<Word> words = model.words().words(place);
            int[] day = new int[words.size()];
            double[] each = new double[words.size() * size];
            for (int word = 0; word < day.length; word++) {
                day[word] = words.get(word).day();
                for (int state = 0; state < size; state++) {
                    each[word * size + state] = words.get(word).likelihood(state, sources);
                }
            }
            days.add(day);
            likely.add(each);
        }
    }

    /** Multiplies {@code evidence}, a number for each day and state, by what is said of {@code place}. */
    void multiply(int place, double[] evidence) {
        int[] day = days.get(place);
        double[] each = likely.get(place);
        for (int word = 0; word < day.length; word++) {
            for (int state = 0; state < size; state++) {
                evidence[day[word] * size + state] *= each[word * size + state];
            }
        }
    }
}
