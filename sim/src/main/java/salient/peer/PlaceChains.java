package salient.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import salient.score.DenseForecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Lesson;
import salient.score.Prediction;
import salient.score.States;

/**
 * A hidden Markov model of each place, day by day, with sources as annotators whose confusion matrices are learnt from what
 * they say. The daily rates of change, which all places share, are those of other campaigns; without such they are learnt
 * together with the matrices. That is far worse where sources speak of changes alone: the days of which they speak are then
 * no fair sample, and places seem to change many times as often as they do. A chain begins with what the baseline says,
 * which is wrong once in a hundred.
 *
 * <p>Sources: {@link ForwardBackward} and its re-estimation of transitions (Rabiner 1989, section III.C); A. T. Nguyen et
 * al., "Aggregating and predicting sequence labels from crowd annotations", ACL 2017 (HMM-Crowd: Dawid and Skene's matrices
 * over a hidden chain). Estimates are those of the greatest posterior under priors as strong as ten words of each source
 * that are right 85 times in a hundred, and a thousand days on each of which a place changes once in fifty.
 */
public final class PlaceChains implements Forecaster {
    private static final int ROUNDS = 20;
    private static final double BASELINE_WRONG = 0.01;
    private static final double PRIOR_WORDS = 10;
    private static final double PRIOR_RIGHT = 0.85;
    private static final double PRIOR_DAYS = 1000;
    private static final double PRIOR_CHANGES = 0.02;

    private final Optional<DailyRates> rates;

    /** One that has learnt nothing yet. */
    public PlaceChains() {
        this(Optional.empty());
    }

    private PlaceChains(Optional<DailyRates> rates) {
        this.rates = rates;
    }

    @Override
    public String id() {
        return "hmm-per-place";
    }

    @Override
    public String title() {
        return "HMM per place";
    }

    @Override
    public Forecaster taught(List<Lesson> lessons) {
        DailyRates learnt = new DailyRates();
        lessons.forEach(learnt::add);
        return new PlaceChains(Optional.of(learnt));
    }

    @Override
    public Prediction predict(ForecastTask task) {
        Estimation estimation = new Estimation(new Words(task), rates.map(learnt -> learnt.transition(task.states())));
        return Prediction.of(estimation.forecast());
    }

    private static final class Estimation {
        private final Words words;
        private final int states;
        private final ConfusionMatrices matrices;
        private final ForwardBackward passes;
        private final boolean ratesAreKnown;
        private final double[] transition;
        private final double[] initial;
        private final double[] likelihood;

        Estimation(Words words, Optional<double[]> known) {
            this.words = words;
            this.states = words.states();
            this.matrices = new ConfusionMatrices(words.sources(), states, PRIOR_WORDS, PRIOR_RIGHT);
            this.passes = new ForwardBackward(states, words.days());
            this.ratesAreKnown = known.isPresent();
            this.transition = known.orElseGet(() -> new double[states * states]);
            this.initial = new double[states];
            this.likelihood = new double[words.days() * states];
            if (!ratesAreKnown) {
                learn(new double[transition.length]);
            }
        }

        DenseForecast forecast() {
            for (int round = 0; round < ROUNDS; round++) {
                double[] counts = new double[transition.length];
                for (int place = 0; place < words.places(); place++) {
                    pass(place);
                    passes.countTransitions(transition, likelihood, counts);
                    count(place);
                }
                if (!ratesAreKnown) {
                    learn(counts);
                }
                matrices.learn();
            }
            DenseForecast forecast = new DenseForecast(words.places(), words.days(), states);
            double[] all = new double[states];
            for (int place = 0; place < words.places(); place++) {
                pass(place);
                for (int day = 0; day < words.days(); day++) {
                    for (int state = 0; state < states; state++) {
                        all[state] = passes.posterior(day, state);
                    }
                    forecast.set(place, day, all, 0);
                }
            }
            return forecast;
        }

        private void learn(double[] counts) {
            for (int from = 0; from < states; from++) {
                double sum = PRIOR_DAYS;
                for (int to = 0; to < states; to++) {
                    sum += counts[from * states + to];
                }
                for (int to = 0; to < states; to++) {
                    double prior = PRIOR_DAYS * (from == to ? 1 - PRIOR_CHANGES : PRIOR_CHANGES / (states - 1));
                    transition[from * states + to] = (prior + counts[from * states + to]) / sum;
                }
            }
        }

        private void pass(int place) {
            int eve = words.onTheEve(place);
            Arrays.fill(initial, eve == States.NONE ? 1.0 / states : BASELINE_WRONG / (states - 1));
            if (eve != States.NONE) {
                initial[eve] = 1 - BASELINE_WRONG;
            }
            Arrays.fill(likelihood, 1);
            for (Word word : words.about(place)) {
                for (int day = word.from(); day < word.until(); day++) {
                    double greatest = 0;
                    for (int truth = 0; truth < states; truth++) {
                        int at = day * states + truth;
                        likelihood[at] *= matrices.probability(word.source(), truth, word.state());
                        greatest = Math.max(greatest, likelihood[at]);
                    }
                    // Only how they stand to each other counts, and many small ones would vanish.
                    for (int truth = 0; truth < states; truth++) {
                        likelihood[day * states + truth] /= greatest;
                    }
                }
            }
            passes.pass(initial, transition, likelihood);
        }

        private void count(int place) {
            for (Word word : words.about(place)) {
                for (int day = word.from(); day < word.until(); day++) {
                    for (int truth = 0; truth < states; truth++) {
                        matrices.count(word.source(), truth, word.state(), passes.posterior(day, truth));
                    }
                }
            }
        }
    }
}
