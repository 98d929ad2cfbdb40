package salient.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import salient.account.ClaimId;
import salient.control.ClaimWeights;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * How much each claim on a place weighs on what is so of it on a day: by how much its word moves the odds, in bits. The
 * place is looked at with the claim and without it, while its neighbours, the sources and the dynamics are as the chains
 * have them. However many places are asked about, the chains are run once.
 */
final class WeightsOfEvidence implements Watcher {
    /** Histories follow closely upon each other: one in so many is looked at. */
    private static final int SWEEPS_OF_A_LOOK = 4;

    /** What is asked of one place: on each of some days, how likely one state is. */
    static final class Question {
        private final PlaceId id;
        private final int place;
        private final List<ClaimId> claims;
        /** For each of the days, where that state of it stands among all days and states. */
        private final int[] at;

        /**
         * What is asked of {@code place} on each of {@code days}.
         *
         * @param states the number of the state that is asked about on each of them
         */
        Question(Model model, PlaceId place, DaySpan days, ToIntFunction<LocalDate> states) {
            this.id = place;
            this.place = model.number(place);
            this.claims = model.claims(place);
            this.at = days.stream()
                    .mapToInt(day -> model.day(day) * model.states().size() + states.applyAsInt(day))
                    .toArray();
        }
    }

    private final List<Question> questions;
    /** For each question: sums over all looks, for each day. */
    private final List<double[]> with = new ArrayList<>();
    /** For each question: the same without each of the claims, claim after claim. */
    private final List<double[]> without = new ArrayList<>();

    private int looks;

    private WeightsOfEvidence(List<Question> questions) {
        this.questions = questions;
        for (Question question : questions) {
            with.add(new double[question.at.length]);
            without.add(new double[question.claims.size() * question.at.length]);
        }
    }

    /** By how many bits the word of each claim makes what is asked about more likely; less if under 0. */
    static ClaimWeights of(Model model, DaySpan days, List<Question> questions) {
        List<WeightsOfEvidence> chains = Sampler.run(model, chain -> new WeightsOfEvidence(questions));
        ClaimWeights.Builder weights = new ClaimWeights.Builder(days);
        double looks = chains.stream().mapToInt(chain -> chain.looks).sum();
        for (int i = 0; i < questions.size(); i++) {
            int number = i;
            Question question = questions.get(i);
            int asked = question.at.length;
            for (int claim = 0; claim < question.claims.size(); claim++) {
                double[] bits = new double[asked];
                for (int day = 0; day < asked; day++) {
                    int at = day;
                    int less = claim * asked + day;
                    double likely = chains.stream()
                                    .mapToDouble(chain -> chain.with.get(number)[at])
                                    .sum()
                            / looks;
                    double otherwise = chains.stream()
                                    .mapToDouble(chain -> chain.without.get(number)[less])
                                    .sum()
                            / looks;
                    bits[day] = (Means.logit(likely) - Means.logit(otherwise)) / StrictMath.log(2);
                }
                weights.add(question.id, question.claims.get(claim), bits);
            }
        }
        return weights.build();
    }

    @Override
    public void kept(int sweep, Chain chain) {
        if (sweep % SWEEPS_OF_A_LOOK != 0) {
            return;
        }
        looks++;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            add(question, chain.look(question.place), with.get(i), 0);
            for (int claim = 0; claim < question.claims.size(); claim++) {
                add(question, chain.lookWithout(question.place, claim), without.get(i), claim * question.at.length);
            }
        }
    }

    private static void add(Question question, PathSampler looked, double[] sums, int first) {
        double[] likely = looked.likely();
        for (int day = 0; day < question.at.length; day++) {
            sums[first + day] += likely[question.at[day]];
        }
    }
}
