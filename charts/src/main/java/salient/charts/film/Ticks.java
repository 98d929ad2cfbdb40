package salient.charts.film;

import java.util.List;

/**
 * The beat of a film whose pictures all last equally long: a picture that stays longer is repeated.
 *
 * @param centiseconds how long each lasts
 */
record Ticks(int centiseconds) {
    /** Slower than two pictures a second, players step badly. */
    private static final int SLOWEST = 50;

    /** The slowest beat that keeps {@code times}, in hundredths of a second; or else one that comes near. */
    static Ticks of(List<Integer> times) {
        int common = 0;
        for (int time : times) {
            common = greatestCommonDivisor(time, common);
        }
        for (int beat = Math.min(SLOWEST, common); beat >= Pace.SHORTEST; beat--) {
            if (common % beat == 0) {
                return new Ticks(beat);
            }
        }
        return new Ticks(Pace.SHORTEST);
    }

    /** How many pictures it takes to show something from {@code from} until {@code until}. */
    int between(int from, int until) {
        return Math.max(1, at(until) - at(from));
    }

    private int at(int time) {
        return (time + centiseconds / 2) / centiseconds;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
