package salient.score;

import salient.time.DaySpan;

/**
 * The ground of each state if what is so at one place says nothing of another: cells' areas times probabilities. Places of
 * one front are anything but independent, so that bands of a forecast that knows places one by one come out too narrow;
 * one that knows them together says so itself.
 */
public final class IndependentAreas implements AreaForecast {
    /** Deviations to either side within which half of all normal errors lie. */
    private static final double HALF = 0.6744897501960817;
    /** The same for nine tenths. */
    private static final double NINE_TENTHS = 1.6448536269514722;

    private final double[] means;
    private final double[] deviations;
    private final int states;

    /** The ground of {@code forecast}, whose places have {@code task}'s cells. */
    public IndependentAreas(Forecast forecast, ForecastTask task) {
        DaySpan period = task.period();
        this.states = forecast.states();
        this.means = new double[period.days() * states];
        this.deviations = new double[period.days() * states];
        double[] all = new double[states];
        for (int place = 0; place < task.places().size(); place++) {
            double km2 = task.areaKm2(place);
            for (int day = 0; day < period.days(); day++) {
                forecast.copy(place, day, all);
                for (int state = 0; state < states; state++) {
                    means[day * states + state] += km2 * all[state];
                    deviations[day * states + state] += km2 * km2 * all[state] * (1 - all[state]);
                }
            }
        }
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = Math.sqrt(Math.max(0, deviations[i]));
        }
    }

    @Override
    public AreaBand half(int day, int state) {
        return AreaBand.about(means[day * states + state], HALF * deviations[day * states + state]);
    }

    @Override
    public AreaBand nineTenths(int day, int state) {
        return AreaBand.about(means[day * states + state], NINE_TENTHS * deviations[day * states + state]);
    }
}
