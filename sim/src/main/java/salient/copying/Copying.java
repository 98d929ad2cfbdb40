package salient.copying;

import java.util.stream.IntStream;

/** Who copies whom, and how much weight each answer therefore has. Immutable. */
public final class Copying {
    private final PairIndex pairs;
    private final double[] rho;
    private final Weights weights;

    private Copying(PairIndex pairs, double[] rho, Weights weights) {
        this.pairs = pairs;
        this.rho = rho;
        this.weights = weights;
    }

    /**
     * What {@code answers} tell of copying.
     *
     * @param beliefs for each question how likely each of its possible answers is, adding up to one. Every answer that was
     *     given is among them; more may be, such as "none of these"
     * @param counted the weights with which the answers entered {@code beliefs}, so that each source's own word can be taken
     *     out of the belief against which it is held; {@link Weights#none} for a vote
     * @throws IllegalArgumentException if a question has no belief, or one of its answers has none
     */
    public static Copying estimate(
            Answers answers, double[][] beliefs, Weights counted, SourceModel alone, CopyingPrior prior) {
        check(answers, beliefs);
        PairIndex pairs = answers.pairs();
        SharesCopied shares = new SharesCopied(pairs.size());
        for (int question = 0; question < answers.questions(); question++) {
            SharedDeviations.see(answers, question, beliefs[question], alone, counted, shares);
        }
        double[] rho = IntStream.range(0, pairs.size())
                .mapToDouble(pair -> shares.expected(pair, prior))
                .toArray();
        return new Copying(pairs, rho, new Repetitions(answers, beliefs, pairs, rho).weights());
    }

    private static void check(Answers answers, double[][] beliefs) {
        if (beliefs.length != answers.questions()) {
            throw new IllegalArgumentException(
                    "there are " + answers.questions() + " questions, and beliefs for " + beliefs.length);
        }
        for (int question = 0; question < beliefs.length; question++) {
            for (Answer answer : answers.to(question)) {
                if (answer.answer() >= beliefs[question].length) {
                    throw new IllegalArgumentException("question " + question + " has " + beliefs[question].length
                            + " possible answers, got number " + answer.answer());
                }
            }
        }
    }

    /**
     * The expected share of its answers that {@code later} copies from {@code earlier} where that one answered first, from 0
     * to 1; 0 where the two answered no question together.
     */
    public double rho(int later, int earlier) {
        int pair = pairs.of(later, earlier);
        return pair < 0 ? 0 : rho[pair];
    }

    /**
     * How much each answer counts: fully for the first that gave it, and for another the product of 1 - rho over those
     * before it that gave the same.
     */
    public Weights weights() {
        return weights;
    }
}
