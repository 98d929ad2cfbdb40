package salient.calibrate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import salient.campaign.SideId;
import salient.control.ModelledControl;
import salient.engine.Judge;
import salient.place.Control;
import salient.place.PlaceId;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.score.DenseForecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.States;

/**
 * The model of {@code salient.model}, with the settings that the scenario has for it. Ground is that of the joint histories
 * that it draws. What it gives to a hold of several sides
 * together counts for each of them alike.
 */
public final class PosteriorForecaster implements Forecaster {
    @Override
    public String id() {
        return "posterior";
    }

    @Override
    public String title() {
        return "Posterior (model)";
    }

    @Override
    public Prediction predict(ForecastTask task) {
        Scenario heard = task.scenario();
        Rules.Combination modelled =
                Rules.Combination.modelled(heard.rules().combination().model());
        ModelledControl control = new Judge(
                        task.dossier(), heard.under(heard.rules().with(modelled)))
                .judge(task.neighbours())
                .modelled()
                .orElseThrow();
        int days = task.period().days();
        int states = task.states().size();
        DenseForecast forecast = new DenseForecast(task.places().size(), days, states);
        double[] all = new double[states];
        for (int place = 0; place < task.places().size(); place++) {
            PlaceId id = task.places().get(place);
            for (int day = 0; day < days; day++) {
                LocalDate date = task.period().first().plusDays(day);
                share(control.at(id, date).shares(), task.states(), all);
                forecast.set(place, day, all, 0);
            }
        }
        return new Prediction(forecast, Optional.of(new AreasOfHistories(control, task)));
    }

    private static void share(Map<Control, Double> shares, States states, double[] all) {
        Arrays.fill(all, 0);
        double sum = 0;
        for (Map.Entry<Control, Double> share : shares.entrySet()) {
            sum += share.getValue();
            int state = states.of(share.getKey());
            if (state != States.NONE) {
                all[state] += share.getValue();
            } else {
                for (SideId side : share.getKey().sides()) {
                    all[states.of(Control.held(side))] +=
                            share.getValue() / share.getKey().sides().size();
                }
            }
        }
        for (int state = 0; state < all.length; state++) {
            all[state] = sum == 0 ? 1.0 / all.length : all[state] / sum;
        }
    }
}
