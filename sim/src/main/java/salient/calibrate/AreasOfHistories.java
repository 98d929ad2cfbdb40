package salient.calibrate;

import java.time.LocalDate;
import salient.control.ModelledControl;
import salient.ensemble.Band;
import salient.place.Control;
import salient.score.AreaBand;
import salient.score.AreaForecast;
import salient.score.ForecastTask;
import salient.score.States;

/**
 * The ground of each state in the histories that a model draws, each of them of all places together: the bands are those of an
 * ensemble whose places lie where the gazetteer has them.
 */
final class AreasOfHistories implements AreaForecast {
    private final int states;
    private final Band[] bands;

    AreasOfHistories(ModelledControl control, ForecastTask task) {
        this.states = task.states().size();
        this.bands = new Band[task.period().days() * states];
        for (int day = 0; day < task.period().days(); day++) {
            LocalDate date = task.period().first().plusDays(day);
            for (Control state : control.controls()) {
                int number = task.states().of(state);
                if (number != States.NONE) {
                    bands[day * states + number] = Band.of(control.groundKm2(date, state));
                }
            }
        }
    }

    @Override
    public AreaBand half(int day, int state) {
        Band band = bands[day * states + state];
        return new AreaBand(band.low50(), band.median(), band.high50());
    }

    @Override
    public AreaBand nineTenths(int day, int state) {
        Band band = bands[day * states + state];
        return new AreaBand(band.low90(), band.median(), band.high90());
    }
}
