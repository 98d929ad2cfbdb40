package salient.score;

/** How much ground each state has on each day: between what. Days and states by the numbers of a task. */
public interface AreaForecast {
    /** Where half of what may be so lies. */
    AreaBand half(int day, int state);

    /** Where nine tenths of it lie. */
    AreaBand nineTenths(int day, int state);
}
