package salient.copying;

import java.util.Arrays;
import java.util.List;

/** What the answers to one question tell of copying: the equations are in the description of the room. */
final class SharedDeviations {
    /**
     * How much of a source's own word is taken out of the belief against which it is held. All of it, and two that are right
     * about what nobody else says look like copiers, from which everybody may end as a copier; none, and what many copied
     * proves itself.
     */
    private static final double OWN_WORD = 0.5;

    private final List<Answer> given;
    private final double[][] repeating;
    private final double[][] differing;

    private SharedDeviations(List<Answer> given, double[] belief) {
        this.given = given;
        repeating = new double[given.size()][belief.length];
        differing = new double[given.size()][belief.length];
    }

    /** Shows {@code shares} every pair of answers to {@code question}. */
    static void see(
            Answers answers, int question, double[] belief, SourceModel alone, Weights weights, SharesCopied shares) {
        SharedDeviations deviations = new SharedDeviations(answers.to(question), belief);
        for (int i = 0; i < deviations.given.size(); i++) {
            deviations.workOut(i, question, belief, alone, OWN_WORD * weights.of(question, i));
        }
        int[] order = answers.inTime(question);
        for (int i = 1; i < order.length; i++) {
            for (int j = 0; j < i; j++) {
                deviations.see(order[i], order[j], answers.pairs(), shares);
            }
        }
    }

    /**
     * For each answer that another may have given: by how much the {@code i}th answer, if it repeats or if it differs from
     * that, grows likelier with the share that is copied.
     */
    private void workOut(int i, int question, double[] belief, SourceModel alone, double counted) {
        Answer answer = given.get(i);
        double[] likely = belief.clone();
        double[] told = new double[belief.length];
        for (int truth = 0; truth < likely.length; truth++) {
            double chance = alone.chance(question, answer.source(), answer.answer(), truth);
            likely[truth] /= StrictMath.pow(chance, counted);
            told[truth] = likely[truth] * chance;
        }
        double all = Arrays.stream(likely).sum();
        double likelihood = Arrays.stream(told).sum();
        for (int copied = 0; copied < likely.length; copied++) {
            double deviating = Math.max(0, all - likely[copied]);
            double deviatingAlone = Math.max(0, likelihood - told[copied]);
            repeating[i][copied] = likelihood == 0 ? 0 : (deviating - deviatingAlone) / likelihood;
            differing[i][copied] = likelihood == 0 ? 0 : -deviatingAlone / likelihood;
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

    private double slope(int i, int j) {
        int copied = given.get(j).answer();
        return given.get(i).answer() == copied ? repeating[i][copied] : differing[i][copied];
    }
}
