package salient.copying;

import java.util.stream.IntStream;

/** Who copies whom, and how much weight each answer therefore has. Immutable. */
public final class Copying {
    private final Answers answers;
    private final PairIndex pairs;
    private final double[] rho;
    private final double[] standing;

    private Copying(Answers answers, double[][] beliefs, double[] rho) {
        this.answers = answers;
        this.pairs = answers.pairs();
        this.rho = rho;
        this.standing = standing(answers, beliefs);
    }

    /** The mean belief in each source's answers. */
    private static double[] standing(Answers answers, double[][] beliefs) {
        double[] sum = new double[answers.sources()];
        int[] count = new int[sum.length];
        for (int question = 0; question < answers.questions(); question++) {
            for (Answer answer : answers.to(question)) {
                sum[answer.source()] += beliefs[question][answer.answer()];
                count[answer.source()]++;
            }
        }
        return IntStream.range(0, sum.length)
                .mapToDouble(source -> count[source] == 0 ? 0 : sum[source] / count[source])
                .toArray();
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
        SharesCopied shares = shares(answers, beliefs, counted, alone);
        return new Copying(
                answers, beliefs, rho(answers.pairs(), (pair, later, earlier) -> shares.expected(pair, prior)));
    }

    /**
     * The same with cautious shares in place of the expected ones: as large as it is so likely as {@code sureness} that they
     * are, or larger. A few shared deviations, which might be right after all, then make no copier.
     *
     * @param priors what is thought of each pair
     * @param sureness over a half and under 1
     */
    public static Copying surely(
            Answers answers,
            double[][] beliefs,
            Weights counted,
            SourceModel alone,
            CopyingPrior.OfPairs priors,
            double sureness) {
        SharesCopied shares = shares(answers, beliefs, counted, alone);
        return new Copying(
                answers,
                beliefs,
                rho(
                        answers.pairs(),
                        (pair, later, earlier) -> shares.surely(pair, priors.of(later, earlier), sureness)));
    }

    private static SharesCopied shares(Answers answers, double[][] beliefs, Weights counted, SourceModel alone) {
        check(answers, beliefs);
        PairIndex pairs = answers.pairs();
        SharesCopied shares = new SharesCopied(pairs.size());
        for (int question = 0; question < answers.questions(); question++) {
            SharedDeviations.see(answers, question, beliefs[question], alone, counted, shares);
        }
        return shares;
    }

    private static double[] rho(PairIndex pairs, PairIndex.Share share) {
        double[] rho = new double[pairs.size()];
        pairs.fill(rho, share);
        return rho;
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
     * The expected, or cautious, share of its answers that {@code later} copies from {@code earlier} where that one answered first, from 0
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
        return weights(answers);
    }

    /** The same for other answers of these sources, such as those that no belief is known for. */
    public Weights weights(Answers others) {
        return new Repetitions(others, this::rho, this::standing).weights();
    }

    /** How far what {@code source} answers is believed; 0 where it answered nothing. */
    double standing(int source) {
        return source < standing.length ? standing[source] : 0;
    }
}
