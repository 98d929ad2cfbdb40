package salient.peer;

import java.util.List;
import salient.score.DenseForecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Lesson;
import salient.score.Prediction;
import salient.score.States;

/**
 * The latest claim wins. How sure it is depends on how old the claim is and on what it says, and is learnt on other
 * campaigns: how often what such a claim of that age said was so, and what was so where it was not.
 */
public final class LatestClaim implements Forecaster {
    private final HitRates rates;

    /** One that has learnt nothing yet: a claim is right half of the time. */
    public LatestClaim() {
        this(new HitRates());
    }

    private LatestClaim(HitRates rates) {
        this.rates = rates;
    }

    @Override
    public String id() {
        return "latest-claim";
    }

    @Override
    public String title() {
        return "Latest claim";
    }

    @Override
    public Forecaster taught(List<Lesson> lessons) {
        HitRates learnt = new HitRates();
        for (Lesson lesson : lessons) {
            States states = lesson.task().states();
            walk(new Words(lesson.task()), (place, day, said, onTheEve, age) -> {
                int truth = lesson.truth().state(place, day);
                if (said != States.NONE && truth != States.NONE) {
                    learnt.add(states, said, onTheEve, age, truth);
                }
            });
        }
        return new LatestClaim(learnt);
    }

    @Override
    public Prediction predict(ForecastTask task) {
        Words words = new Words(task);
        DenseForecast forecast = new DenseForecast(words.places(), words.days(), words.states());
        double[] all = new double[words.states()];
        walk(words, (place, day, said, onTheEve, age) -> {
            rates.copy(task.states(), said, onTheEve, age, all);
            forecast.set(place, day, all, 0);
        });
        return Prediction.of(forecast);
    }

    /** Takes the latest word of a place and day. */
    private interface Visitor {
        /** It says {@code said}, and its last day up to this lies {@code age} days back. */
        void visit(int place, int day, int said, boolean onTheEve, int age);
    }

    private static void walk(Words words, Visitor visitor) {
        for (int place = 0; place < words.places(); place++) {
            List<Word> about = words.about(place);
            int next = 0;
            int said = words.onTheEve(place);
            boolean onTheEve = true;
            int since = 0;
            int until = 1;
            for (int day = 0; day < words.days(); day++) {
                while (next < about.size() && about.get(next).from() <= day) {
                    said = about.get(next).state();
                    since = about.get(next).from();
                    until = about.get(next).until();
                    onTheEve = false;
                    next++;
                }
                visitor.visit(place, day, said, onTheEve, day - Math.max(since, Math.min(day, until - 1)));
            }
        }
    }
}
