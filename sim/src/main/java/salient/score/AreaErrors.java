package salient.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * By how many of its standard deviations each forecast of ground missed: what bands on areas cover, and how wide they must
 * be. A band reaches so many deviations to either side of the mean: {@link #HALF} or {@link #NINE_TENTHS} if errors are
 * normal, or as many as {@link #reach} learns on campaigns that are not scored.
 */
public final class AreaErrors {
    /** Deviations to either side within which half of all normal errors lie. */
    public static final double HALF = 0.6744897501960817;
    /** The same for nine tenths. */
    public static final double NINE_TENTHS = 1.6448536269514722;

    private final List<Double> errors = new ArrayList<>();

    /** The errors of {@code areas} about the ground that each side holds, on every day of {@code task}. */
    public static AreaErrors of(AreaForecast areas, ForecastTask task, TrueStates truth) {
        return of(areas, task, truth, 0, truth.days());
    }

    /**
     * The same, of some days alone.
     *
     * @param from the first of them
     * @param until the first day after them
     */
    public static AreaErrors of(AreaForecast areas, ForecastTask task, TrueStates truth, int from, int until) {
        AreaErrors all = new AreaErrors();
        for (int day = from; day < until; day++) {
            for (int side = 0; side < task.states().contested(); side++) {
                double km2 = 0;
                for (int place = 0; place < truth.places(); place++) {
                    km2 += truth.state(place, day) == side ? task.areaKm2(place) : 0;
                }
                all.add(km2 - areas.meanKm2(day, side), areas.deviationKm2(day, side));
            }
        }
        return all;
    }

    /** Adds a forecast that missed by {@code error} where {@code deviation} was to be expected. */
    void add(double error, double deviation) {
        // Sums of areas come out a hair apart.
        double miss = Math.abs(error) < 1e-6 ? 0 : Math.abs(error);
        errors.add(miss == 0 ? 0 : miss / deviation);
    }

    /** Adds all that {@code other} has. */
    public void add(AreaErrors other) {
        errors.addAll(other.errors);
    }

    /** The share of forecasts whose band of {@code reach} deviations to either side holds what was so. */
    public double covered(double reach) {
        return (double) errors.stream().filter(error -> error <= reach).count() / errors.size();
    }

    /** The least reach whose bands cover {@code level} of these forecasts. */
    public double reach(double level) {
        List<Double> sorted = new ArrayList<>(errors);
        Collections.sort(sorted);
        int needed = (int) Math.ceil(level * sorted.size());
        return sorted.get(Math.max(0, needed - 1));
    }
}
