package salient.peer;

import java.util.Arrays;
import java.util.List;
import salient.score.DenseForecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.States;

/**
 * A vote of the last words of two weeks: each source that spoke of the place in the last fourteen days has one voice, for
 * what it said last. Where none did, whoever spoke last has the only voice; before anybody spoke, the baseline has. What
 * nobody says keeps a tenth of a voice.
 */
public final class RecentVote implements Forecaster {
    private static final int DAYS = 14;
    private static final double UNSAID = 0.1;

    @Override
    public String id() {
        return "vote-14-days";
    }

    @Override
    public String title() {
        return "Vote of 14 days";
    }

    @Override
    public Prediction predict(ForecastTask task) {
        Words words = new Words(task);
        DenseForecast forecast = new DenseForecast(words.places(), words.days(), words.states());
        double[] all = new double[words.states()];
        Word[] last = new Word[words.sources()];
        for (int place = 0; place < words.places(); place++) {
            Arrays.fill(last, null);
            List<Word> about = words.about(place);
            int next = 0;
            for (int day = 0; day < words.days(); day++) {
                while (next < about.size() && about.get(next).from() <= day) {
                    last[about.get(next).source()] = about.get(next);
                    next++;
                }
                int latest =
                        next == 0 ? words.onTheEve(place) : about.get(next - 1).state();
                count(last, day, latest, all);
                forecast.set(place, day, all, 0);
            }
        }
        return Prediction.of(forecast);
    }

    private static void count(Word[] last, int day, int latest, double[] all) {
        Arrays.fill(all, UNSAID);
        double sum = UNSAID * all.length;
        int voices = 0;
        for (Word word : last) {
            if (word != null && day - word.lastDay(day) < DAYS) {
                all[word.state()]++;
                voices++;
            }
        }
        if (voices == 0 && latest != States.NONE) {
            all[latest]++;
            voices = 1;
        }
        for (int state = 0; state < all.length; state++) {
            all[state] /= sum + voices;
        }
    }
}
