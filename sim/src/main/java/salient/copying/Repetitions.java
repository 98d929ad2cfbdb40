package salient.copying;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How much each answer counts, given who copies whom. */
final class Repetitions {
    private final Answers answers;
    private final Share copied;
    private final IntToDoubleFunction standing;

    /** How much of what a source says is copied from another: from 0 to 1. */
    interface Share {
        double of(int copier, int other);
    }

    /** @param standing how good each source is */
    Repetitions(Answers answers, Share copied, IntToDoubleFunction standing) {
        this.answers = answers;
        this.copied = copied;
        this.standing = standing;
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
                        .thenComparing(i -> -standing.applyAsDouble(given.get(i).source()))
                        .thenComparing(i -> given.get(i).source()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How likely {@code later} only repeats {@code earlier}, an equal answer; where time does not tell, either way round. */
    private double repeats(Answer later, Answer earlier) {
        if (later.source() == earlier.source()) {
            return 1;
        }
        double share = copied.of(later.source(), earlier.source());
        return later.time() > earlier.time() ? share : Math.max(share, copied.of(earlier.source(), later.source()));
    }
}
