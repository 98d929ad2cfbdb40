package salient.copying;

import java.util.List;

/** What the answers to one question tell of copying: the equations are in the description of the room. */
final class SharedDeviations {
    private final List<Answer> given;
    private final int possible;
    private final double[][] chances;
    private final double[][] others;

    private SharedDeviations(List<Answer> given, int possible, double[][] chances, double[][] others) {
        this.given = given;
        this.possible = possible;
        this.chances = chances;
        this.others = others;
    }

    /** Shows {@code shares} every pair of answers to {@code question}. */
    static void see(
            Answers answers, int question, double[] belief, SourceModel alone, Weights weights, SharesCopied shares) {
        List<Answer> given = answers.to(question);
        double[][] chances = new double[given.size()][belief.length];
        double[][] others = new double[given.size()][belief.length];
        for (int i = 0; i < given.size(); i++) {
            Answer answer = given.get(i);
            double weight = weights.of(question, i);
            for (int truth = 0; truth < belief.length; truth++) {
                chances[i][truth] = alone.chance(question, answer.source(), answer.answer(), truth);
                others[i][truth] = belief[truth] / StrictMath.pow(chances[i][truth], weight);
            }
        }
        SharedDeviations deviations = new SharedDeviations(given, belief.length, chances, others);
        int[] order = answers.inTime(question);
        for (int i = 1; i < order.length; i++) {
            for (int j = 0; j < i; j++) {
                deviations.see(order[i], order[j], answers.pairs(), shares);
            }
        }
    }

    private void see(int i, int j, PairIndex pairs, SharesCopied shares) {
        Answer later = given.get(i);
        Answer earlier = given.get(j);
        if (later.source() == earlier.source()) {
            return;
        }
        shares.see(pairs.of(later.source(), earlier.source()), slope(i, j));
        if (later.time() == earlier.time()) {
            shares.see(pairs.of(earlier.source(), later.source()), slope(j, i));
        }
    }

    /** By how much the {@code i}th answer grows likelier with the share that its source copies from that of the {@code j}th. */
    private double slope(int i, int j) {
        int copied = given.get(j).answer();
        double alone = 0;
        double deviating = 0;
        double deviatingAlone = 0;
        for (int truth = 0; truth < possible; truth++) {
            double likely = others[i][truth];
            alone += likely * chances[i][truth];
            if (truth != copied) {
                deviating += likely;
                deviatingAlone += likely * chances[i][truth];
            }
        }
        boolean same = given.get(i).answer() == copied;
        return alone == 0 ? 0 : ((same ? deviating : 0) - deviatingAlone) / alone;
    }
}
