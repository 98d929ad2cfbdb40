package salient.charts.chart;

import java.util.Optional;
import salient.run.Excerpt;

/** One chart: what it is called and how it is drawn from the days of a replay that are written. Immutable; drawing twice gives the same page. */
public interface Chart {
    /** Its file name without an ending; lower-case letters and hyphens, kept for good. */
    String name();

    /** What its page is headed. */
    String title();

    /** Whether it can be drawn only where a model tells how likely control is. */
    default boolean ofModel() {
        return false;
    }

    /** In a sentence, why its page for {@code excerpt} would show nothing; absent if it shows something. */
    default Optional<String> nothingToShow(Excerpt excerpt) {
        return Optional.empty();
    }

    /** The page of this chart for {@code excerpt}. */
    ChartPage draw(Excerpt excerpt);
}
