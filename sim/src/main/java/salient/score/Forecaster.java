package salient.score;

import java.util.List;

/** A way to say how likely each control is: what is scored. The same task gives the same prediction. */
public interface Forecaster {
    /** Its word in tables. */
    String id();

    /** Its name in charts and in words. */
    String title();

    /** The same after it has learnt from {@code lessons} what it takes from elsewhere; most take nothing. */
    default Forecaster taught(List<Lesson> lessons) {
        return this;
    }

    /** How likely each state is at each place and day of {@code task}. */
    Prediction predict(ForecastTask task);
}
