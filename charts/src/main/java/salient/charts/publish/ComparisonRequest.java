package salient.charts.publish;

import java.util.Optional;
import java.util.Set;
import salient.charts.map.Every;
import salient.run.RunOptions;
import salient.run.SharedGroundCheck.Extent;
import salient.time.DaySpan;

/**
 * What a comparison is asked for beyond its readings.
 *
 * @param days the days to compare; absent = all that the readings cover
 * @param extent what becomes of places and days that not all readings cover
 * @param extras what is written beside the tables
 * @param every of the days on which two part, which have a map; absent = as is usual for so many days
 */
public record ComparisonRequest(
        Optional<DaySpan> days, Extent extent, Set<RunOptions.Extra> extras, Optional<Every> every) {
    public ComparisonRequest {
        extras = Set.copyOf(extras);
    }
}
