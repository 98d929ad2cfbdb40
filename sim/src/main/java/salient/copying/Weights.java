package salient.copying;

import java.util.Arrays;

/** How much each answer counts as a word of its own, from 0 to 1. Immutable. */
public final class Weights {
    private final double[][] weights;

    Weights(double[][] weights) {
        this.weights = weights;
    }

    /** For each question, how much each answer to it counts. */
    public static Weights of(double[][] weights) {
        double[][] own = new double[weights.length][];
        Arrays.setAll(own, question -> weights[question].clone());
        return new Weights(own);
    }

    /** No answer counts: those of a belief that was not worked out from the answers, or not as a product, such as a vote. */
    public static Weights none(Answers answers) {
        double[][] none = new double[answers.questions()][];
        Arrays.setAll(none, question -> new double[answers.to(question).size()]);
        return new Weights(none);
    }

    /** That of the answer of that number to {@code question}. */
    public double of(int question, int answer) {
        return weights[question][answer];
    }

    /** Half way from these to {@code others}. */
    public Weights halfway(Weights others) {
        double[][] middle = new double[weights.length][];
        Arrays.setAll(middle, question -> {
            double[] mean = weights[question].clone();
            Arrays.setAll(mean, answer -> (mean[answer] + others.of(question, answer)) / 2);
            return mean;
        });
        return new Weights(middle);
    }
}
