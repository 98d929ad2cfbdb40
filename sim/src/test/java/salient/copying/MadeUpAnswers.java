package salient.copying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Answers whose truth is known, by sources of which it is known who copies whom. */
final class MadeUpAnswers {
    private static final int POSSIBLE = 4;

    private final Random random;
    private final int[] truth;
    private final List<List<Answer>> answers = new ArrayList<>();
    private final boolean timed;
    private int sources;

    private MadeUpAnswers(long seed, int questions, boolean timed) {
        random = new Random(seed);
        truth = random.ints(questions, 0, POSSIBLE).toArray();
        this.timed = timed;
        IntStream.range(0, questions).forEach(question -> answers.add(new ArrayList<>()));
    }

    /** Answers of which nobody knows which came first. */
    static MadeUpAnswers untimed(long seed, int questions) {
        return new MadeUpAnswers(seed, questions, false);
    }

    /** Sources answer in the order in which they are added. */
    static MadeUpAnswers timed(long seed, int questions) {
        return new MadeUpAnswers(seed, questions, true);
    }

    /** Another source that asks nobody and is right in that share of its answers. */
    int honest(double accuracy) {
        return copier(accuracy, Map.of());
    }

    /** Another source that copies that share of its answers from each of {@code copied} and gives others of its own. */
    int copier(double accuracy, Map<Integer, Double> copied) {
        int source = sources++;
        for (int question = 0; question < truth.length; question++) {
            answers.get(question).add(new Answer(source, answer(question, accuracy, copied), timed ? source : 0));
        }
        return source;
    }

    private int answer(int question, double accuracy, Map<Integer, Double> copied) {
        double drawn = random.nextDouble();
        for (Map.Entry<Integer, Double> other : new TreeMap<>(copied).entrySet()) {
            drawn -= other.getValue();
            if (drawn < 0) {
                return answers.get(question).get(other.getKey()).answer();
            }
        }
        return random.nextDouble() < accuracy
                ? truth[question]
                : (truth[question] + 1 + random.nextInt(POSSIBLE - 1)) % POSSIBLE;
    }

    Answers answers() {
        return Answers.of(answers);
    }

    TruthDiscovery discovered() {
        return TruthDiscovery.of(answers(), prior());
    }

    static TruthPrior prior() {
        return new TruthPrior(2, 2, POSSIBLE - 1, 0.02, CopyingPrior.DEFAULT);
    }

    /** The share of questions of which {@code discovered} finds the truth likeliest. */
    double accuracy(TruthDiscovery discovered) {
        return share(question -> {
            double[] belief = discovered.belief(question);
            return Arrays.stream(belief).max().orElseThrow() == belief[truth[question]];
        });
    }

    /** The share of questions whose truth has more votes than anything else. */
    double accuracyOfVote() {
        return share(question -> {
            int[] votes = new int[POSSIBLE];
            answers.get(question).forEach(answer -> votes[answer.answer()]++);
            int right = truth[question];
            return IntStream.range(0, POSSIBLE).allMatch(other -> other == right || votes[other] < votes[right]);
        });
    }

    private double share(IntPredicate right) {
        return (double) IntStream.range(0, truth.length).filter(right).count() / truth.length;
    }

    /** The mean weight of the answers of {@code source}. */
    double meanWeight(int source, TruthDiscovery discovered) {
        return IntStream.range(0, truth.length)
                .mapToDouble(question -> discovered.copying().weights().of(question, source))
                .average()
                .orElseThrow();
    }
}
