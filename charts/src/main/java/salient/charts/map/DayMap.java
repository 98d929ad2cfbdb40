package salient.charts.map;

import java.time.LocalDate;
import salient.charts.draw.DisplayList;
import salient.run.Replay;

/** The control map of one day. For several days of one replay, {@link DayMaps} prepares once what they share. */
public final class DayMap {
    private DayMap() {}

    /** The map of {@code replay} at the close of {@code day}, with the default options. */
    public static DisplayList draw(Replay replay, LocalDate day) {
        return DayMaps.of(replay, MapOptions.DEFAULT).draw(day);
    }
}
