package salient.score;

import java.util.Optional;

/**
 * What a forecaster says.
 *
 * @param places of each place and day
 * @param areas of the ground on each day, if it knows more of that than of its places one by one
 */
public record Prediction(Forecast places, Optional<AreaForecast> areas) {
    /** Of a forecaster that takes places one by one. */
    public static Prediction of(Forecast places) {
        return new Prediction(places, Optional.empty());
    }

    /** The ground on each day. */
    public AreaForecast areasOf(ForecastTask task) {
        return areas.orElseGet(() -> new IndependentAreas(places, task));
    }
}
