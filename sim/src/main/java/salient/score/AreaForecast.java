package salient.score;

/** How much ground each state has on each day: a mean, and how far it may miss. Days and states by the numbers of a task. */
public interface AreaForecast {
    /** The mean in square kilometres. */
    double meanKm2(int day, int state);

    /** The standard deviation in square kilometres. */
    double deviationKm2(int day, int state);
}
