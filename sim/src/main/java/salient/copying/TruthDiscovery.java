package salient.copying;

import java.util.Arrays;
import java.util.List;

/**
 * What is so, which sources are right and who copies whom, found from the answers alone: it begins with a vote, and then
 * takes turns at judging copiers and sources by what is believed, and working out anew what to believe. Immutable.
 */
public final class TruthDiscovery {
    /** Enough for every set of answers tried; what has not settled by then moves to and fro by little. */
    private static final int MOST_ROUNDS = 100;

    /** So little may beliefs still move when they are taken to have settled. */
    private static final double SETTLED = 1e-4;

    private final Answers answers;
    private final TruthPrior prior;
    private final double[] accuracy;
    private final Copying copying;
    private final double[][] beliefs;

    private TruthDiscovery(Answers answers, TruthPrior prior) {
        this.answers = answers;
        this.prior = prior;
        double[][] believed = vote();
        accuracy = new double[answers.sources()];
        judgeSources(believed);
        Copying found = Copying.estimate(answers, believed, Weights.none(answers), this::chance, prior.copying());
        Weights weights = found.weights();
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > SETTLED; round++) {
            double[][] next = believe(weights);
            moved = furthest(believed, next);
            believed = next;
            found = Copying.estimate(answers, believed, weights, this::chance, prior.copying());
            weights = weights.halfway(found.weights());
            judgeSources(believed);
        }
        copying = found;
        beliefs = believed;
    }

    /** What {@code answers} tell. */
    public static TruthDiscovery of(Answers answers, TruthPrior prior) {
        return new TruthDiscovery(answers, prior);
    }

    /**
     * How likely each answer to {@code question} is, up to the highest that was given, and after them how likely none of them
     * is right; adding up to one.
     */
    public double[] belief(int question) {
        double[] belief = beliefs[question].clone();
        Arrays.setAll(belief, answer -> (1 - prior.misled()) * belief[answer] + prior.misled() / belief.length);
        return belief;
    }

    /** The expected share of its answers that {@code source} gets right. */
    public double accuracy(int source) {
        return accuracy[source];
    }

    /** Who copies whom. */
    public Copying copying() {
        return copying;
    }

    private double chance(int question, int source, int answer, int truth) {
        return answer == truth ? accuracy[source] : (1 - accuracy[source]) / falseAnswers(question);
    }

    private int falseAnswers(int question) {
        return Math.max(prior.falseAnswers(), answers.possible(question));
    }

    /** One vote for each answer, and one for all possible ones together. */
    private double[][] vote() {
        double[][] shares = new double[answers.questions()][];
        for (int question = 0; question < shares.length; question++) {
            List<Answer> given = answers.to(question);
            double[] share = new double[answers.possible(question) + 1];
            Arrays.fill(share, 1.0 / share.length / (given.size() + 1));
            for (Answer answer : given) {
                share[answer.answer()] += 1.0 / (given.size() + 1);
            }
            shares[question] = share;
        }
        return shares;
    }

    private void judgeSources(double[][] believed) {
        double[] right = new double[accuracy.length];
        int[] count = new int[accuracy.length];
        for (int question = 0; question < believed.length; question++) {
            for (Answer answer : answers.to(question)) {
                right[answer.source()] += believed[question][answer.answer()];
                count[answer.source()]++;
            }
        }
        Arrays.setAll(
                accuracy, source -> (prior.right() + right[source]) / (prior.right() + prior.wrong() + count[source]));
    }

    private double[][] believe(Weights weights) {
        double[][] believed = new double[answers.questions()][];
        Arrays.setAll(believed, question -> believe(question, weights));
        return believed;
    }

    private double[] believe(int question, Weights weights) {
        int none = answers.possible(question);
        double[] logs = new double[none + 1];
        logs[none] = StrictMath.log(falseAnswers(question) + 1 - none);
        List<Answer> given = answers.to(question);
        for (int i = 0; i < given.size(); i++) {
            Answer answer = given.get(i);
            for (int truth = 0; truth <= none; truth++) {
                logs[truth] += weights.of(question, i)
                        * StrictMath.log(chance(question, answer.source(), answer.answer(), truth));
            }
        }
        double most = Arrays.stream(logs).max().orElseThrow();
        double[] belief =
                Arrays.stream(logs).map(log -> StrictMath.exp(log - most)).toArray();
        double sum = Arrays.stream(belief).sum();
        return Arrays.stream(belief).map(share -> share / sum).toArray();
    }

    private static double furthest(double[][] before, double[][] after) {
        double most = 0;
        for (int question = 0; question < before.length; question++) {
            for (int answer = 0; answer < before[question].length; answer++) {
                most = Math.max(most, Math.abs(after[question][answer] - before[question][answer]));
            }
        }
        return most;
    }
}
