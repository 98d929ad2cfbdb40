package salient.charts.film;

import java.util.ArrayList;
import java.util.List;

/**
 * How long each day of a film is shown, in hundredths of a second, the unit of the format.
 *
 * @param day a day without a change of ground
 * @param change a day with one, and the first day; at least {@code day}
 * @param last the last day; at least {@code day}
 */
public record Pace(int day, int change, int last) {
    /** What viewers can show: shorter than this they slow down. */
    public static final int SHORTEST = 4;

    public static final int LONGEST = 6000;

    public Pace {
        if (day < SHORTEST || day > LONGEST || change < day || change > LONGEST || last < day || last > LONGEST) {
            throw new IllegalArgumentException("a pace of " + day + ", " + change + " and " + last);
        }
    }

    /**
     * The pace of so many days a second, with holds in seconds; a hold that is shorter than a day counts as a day.
     *
     * @throws IllegalArgumentException if a day would be shown for less than {@link #SHORTEST} or more than
     *     {@link #LONGEST}
     */
    public static Pace of(double daysPerSecond, double holdSeconds, double lastSeconds) {
        int day = (int) Math.round(100 / daysPerSecond);
        return new Pace(day, Math.max(day, (int) Math.round(100 * holdSeconds)), Math.max(day, (int)
                Math.round(100 * lastSeconds)));
    }

    /** How long each of some days is shown, given which of them see a change. */
    List<Integer> centiseconds(List<Boolean> changes) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            shown.add(i == changes.size() - 1 ? last : i == 0 || changes.get(i) ? change : day);
        }
        return shown;
    }
}
