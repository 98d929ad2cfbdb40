package salient.score;

import java.util.List;

/** By how much bands on areas missed, those of one half and those of nine tenths. */
public final class AreaErrors {
    private final BandMisses half = new BandMisses();
    private final BandMisses nineTenths = new BandMisses();

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
                all.half.add(areas.half(day, side), km2);
                all.nineTenths.add(areas.nineTenths(day, side), km2);
            }
        }
        return all;
    }

    /** All that {@code each} has. */
    public static AreaErrors sum(List<AreaErrors> each) {
        AreaErrors sum = new AreaErrors();
        each.forEach(sum::add);
        return sum;
    }

    /** Adds all that {@code other} has. */
    public void add(AreaErrors other) {
        half.add(other.half);
        nineTenths.add(other.nineTenths);
    }

    /** Of bands of one half. */
    public BandMisses half() {
        return half;
    }

    /** Of bands of nine tenths. */
    public BandMisses nineTenths() {
        return nineTenths;
    }
}
