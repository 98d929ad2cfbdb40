package salient.copying;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A number for each ordered pair of different sources that answered one question, so that only such pairs take room. */
final class PairIndex {
    private final int[] starts;
    private final int[] others;

    private PairIndex(int[] starts, int[] others) {
        this.starts = starts;
        this.others = others;
    }

    static PairIndex of(List<List<Answer>> questions, int sources) {
        BitSet[] met = new BitSet[sources];
        Arrays.setAll(met, source -> new BitSet());
        for (List<Answer> answers : questions) {
            BitSet present = new BitSet();
            answers.forEach(answer -> present.set(answer.source()));
            answers.forEach(answer -> met[answer.source()].or(present));
        }
        int[] starts = new int[sources + 1];
        for (int source = 0; source < sources; source++) {
            met[source].clear(source);
            starts[source + 1] = Math.addExact(starts[source], met[source].cardinality());
        }
        int[] others = new int[starts[sources]];
        for (int source = 0; source < sources; source++) {
            int[] row = met[source].stream().toArray();
            System.arraycopy(row, 0, others, starts[source], row.length);
        }
        return new PairIndex(starts, others);
    }

    int size() {
        return others.length;
    }

    /** The share that one of a pair copies. */
    interface Share {
        double of(int pair, int later, int earlier);
    }

    /** Writes the share of each pair into {@code shares}. */
    void fill(double[] shares, Share share) {
        for (int later = 0; later + 1 < starts.length; later++) {
            for (int pair = starts[later]; pair < starts[later + 1]; pair++) {
                shares[pair] = share.of(pair, later, others[pair]);
            }
        }
    }

    /** The number of the pair; below 0 if the two answered no question together, or are one. */
    int of(int later, int earlier) {
        return later < starts.length - 1 ? Arrays.binarySearch(others, starts[later], starts[later + 1], earlier) : -1;
    }
}
