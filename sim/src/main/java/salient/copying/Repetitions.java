package salient.copying;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How much each answer counts, given who copies whom. */
final class Repetitions {
    private final Answers answers;
    private final PairIndex pairs;
    private final double[] rho;
    private final double[] standing;

    Repetitions(Answers answers, double[][] beliefs, PairIndex pairs, double[] rho) {
        this.answers = answers;
        this.pairs = pairs;
        this.rho = rho;
        standing = standing(answers, beliefs);
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

    Weights weights() {
        double[][] weights = new double[answers.questions()][];
        Arrays.setAll(weights, this::weights);
        return new Weights(weights);
    }

    private double[] weights(int question) {
        List<Answer> given = answers.to(question);
        int[] order = order(given);
        double[] weights = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            Answer later = given.get(order[i]);
            double weight = 1;
            for (int j = 0; j < i; j++) {
                Answer earlier = given.get(order[j]);
                if (earlier.answer() == later.answer()) {
                    weight *= 1 - repeats(later, earlier);
                }
            }
            weights[order[i]] = weight;
        }
        return weights;
    }

    /** Of answers at one time that of the better source is taken for the first. */
    private int[] order(List<Answer> given) {
        return IntStream.range(0, given.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> given.get(i).time())
                        .thenComparing(i -> -standing[given.get(i).source()])
                        .thenComparing(i -> given.get(i).source()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How likely {@code later} only repeats {@code earlier}, an equal answer; where time does not tell, either way round. */
    private double repeats(Answer later, Answer earlier) {
        if (later.source() == earlier.source()) {
            return 1;
        }
        double copied = rho[pairs.of(later.source(), earlier.source())];
        return later.time() > earlier.time()
                ? copied
                : Math.max(copied, rho[pairs.of(earlier.source(), later.source())]);
    }
}
