package salient.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import salient.score.DenseForecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.States;

/**
 * Truth discovery without time: each week of each place is an item, which every source that speaks of it labels with its
 * last word in that week, the baseline as one more source in the first. A week of which nobody speaks is as the last of
 * which somebody did.
 *
 * <p>Source: A. P. Dawid and A. M. Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm",
 * Applied Statistics 28, 1979, begun from the majority; with a hundredth of a word of each kind by each source, so that no
 * probability is zero.
 */
public final class DawidSkene implements Forecaster {
    private static final int WEEK = 7;
    private static final int ROUNDS = 30;
    private static final double UNSEEN = 0.01;

    @Override
    public String id() {
        return "dawid-skene-weeks";
    }

    @Override
    public String title() {
        return "Dawid–Skene";
    }

    /**
     * A week of a place of which somebody speaks.
     *
     * @param labels what each source says, by its number; {@link States#NONE} if nothing
     */
    private record Item(int place, int week, List<Integer> labels) {}

    @Override
    public Prediction predict(ForecastTask task) {
        Words words = new Words(task);
        List<Item> items = items(words);
        double[][] beliefs = estimated(items, words.sources() + 1, words.states());
        DenseForecast forecast = new DenseForecast(words.places(), words.days(), words.states());
        double[] nothing = new double[words.states()];
        Arrays.fill(nothing, 1.0 / words.states());
        int next = 0;
        for (int place = 0; place < words.places(); place++) {
            double[] now = nothing;
            for (int day = 0; day < words.days(); day++) {
                if (next < items.size()
                        && items.get(next).place() == place
                        && items.get(next).week() == day / WEEK) {
                    now = beliefs[next];
                    next++;
                }
                forecast.set(place, day, now, 0);
            }
        }
        return Prediction.of(forecast);
    }

    private static List<Item> items(Words words) {
        List<Item> items = new ArrayList<>();
        for (int place = 0; place < words.places(); place++) {
            int weeks = (words.days() + WEEK - 1) / WEEK;
            Integer[][] labels = new Integer[weeks][words.sources() + 1];
            boolean[] spokenOf = new boolean[weeks];
            for (Integer[] week : labels) {
                Arrays.fill(week, States.NONE);
            }
            labels[0][words.sources()] = words.onTheEve(place);
            spokenOf[0] = words.onTheEve(place) != States.NONE;
            for (Word word : words.about(place)) {
                for (int week = word.from() / WEEK; week <= (word.until() - 1) / WEEK; week++) {
                    labels[week][word.source()] = word.state();
                    spokenOf[week] = true;
                }
            }
            for (int week = 0; week < weeks; week++) {
                if (spokenOf[week]) {
                    items.add(new Item(place, week, List.of(labels[week])));
                }
            }
        }
        return items;
    }

    private static double[][] estimated(List<Item> items, int sources, int states) {
        double[][] beliefs = new double[items.size()][states];
        for (int i = 0; i < beliefs.length; i++) {
            for (int said : items.get(i).labels()) {
                if (said != States.NONE) {
                    beliefs[i][said]++;
                }
            }
            normalize(beliefs[i]);
        }
        ConfusionMatrices matrices = new ConfusionMatrices(sources, states, UNSEEN * states, 1.0 / states);
        double[] shares = new double[states];
        for (int round = 0; round < ROUNDS; round++) {
            learn(items, beliefs, matrices, shares);
            for (int i = 0; i < beliefs.length; i++) {
                believe(items.get(i), matrices, shares, beliefs[i]);
            }
        }
        return beliefs;
    }

    private static void learn(List<Item> items, double[][] beliefs, ConfusionMatrices matrices, double[] shares) {
        Arrays.fill(shares, UNSEEN);
        for (int i = 0; i < beliefs.length; i++) {
            List<Integer> labels = items.get(i).labels();
            for (int truth = 0; truth < shares.length; truth++) {
                shares[truth] += beliefs[i][truth];
                for (int source = 0; source < labels.size(); source++) {
                    if (labels.get(source) != States.NONE) {
                        matrices.count(source, truth, labels.get(source), beliefs[i][truth]);
                    }
                }
            }
        }
        normalize(shares);
        matrices.learn();
    }

    private static void believe(Item item, ConfusionMatrices matrices, double[] shares, double[] belief) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int truth = 0; truth < belief.length; truth++) {
            double log = StrictMath.log(shares[truth]);
            for (int source = 0; source < item.labels().size(); source++) {
                int said = item.labels().get(source);
                log += said == States.NONE ? 0 : StrictMath.log(matrices.probability(source, truth, said));
            }
            belief[truth] = log;
            greatest = Math.max(greatest, log);
        }
        for (int truth = 0; truth < belief.length; truth++) {
            belief[truth] = StrictMath.exp(belief[truth] - greatest);
        }
        normalize(belief);
    }

    private static void normalize(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }
}
