package salient.compare;

import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.time.Timeline;

/**
 * What a measure comes to over all places and days of a reading.
 *
 * @param placeDays places times days that it counts
 * @param km2Days their ground
 */
public record Counted(long placeDays, double km2Days) {
    /** What {@code measure} counts of {@code history}, whose places have the ground that {@code cells} give them. */
    public static Counted of(Measure measure, ControlHistory history, Neighbours cells) {
        long placeDays = 0;
        double km2Days = 0;
        for (PlaceId place : history.places()) {
            long days = 0;
            for (Timeline.Span<Finding> span : history.of(place).spans()) {
                days += measure.counts(span.value()) ? span.days().days() : 0;
            }
            placeDays += days;
            km2Days += days * cells.areaKm2(place);
        }
        return new Counted(placeDays, km2Days);
    }
}
