package salient.charts.chart;

import java.util.List;
import java.util.Optional;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;
import salient.charts.look.GroundFills;

/** How closely the record dates something. */
enum Dating {
    /** To its day. */
    DAY("dated to the day"),
    /** To an interval, or only "by" a day: it counts on the last day. */
    INTERVAL("dated by an interval"),
    /** By one sentence about many places: it counts on the last possible day. */
    AGGREGATE("aggregate: known only by the day");

    private final String words;

    Dating(String words) {
        this.words = words;
    }

    /** What a key calls it. */
    String inWords() {
        return words;
    }

    /** {@code color}, striped unless the day is known. */
    Fill fill(Tint color) {
        return switch (this) {
            case DAY -> color;
            case INTERVAL ->
                new Hatch(8, Optional.of(color), List.of(new Hatch.Stroke(Hatch.Run.RISING, Ink.KNOWN_BY, 2.4, 0.5)));
            case AGGREGATE -> GroundFills.knownBy(color);
        };
    }
}
