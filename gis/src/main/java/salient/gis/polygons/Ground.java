package salient.gis.polygons;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import salient.gis.input.JsonFeatures;
import salient.problem.Origin;
import salient.time.DaySpan;

/**
 * Ground that a feature of a file has.
 *
 * @param feature which feature of its file it is, from 1
 * @param at where it begins
 * @param properties what is said of it
 * @param polygons as they are drawn, valid or not; WGS 84 degrees, x = longitude
 */
public record Ground(int feature, Origin at, Map<String, Object> properties, Geometry polygons) {
    /** What {@code property} says; empty if it says nothing. */
    public String text(String property) {
        return JsonFeatures.text(properties.get(property));
    }

    /** The days that the feature itself names, if it does. */
    public Optional<DaySpan> ownDays() {
        Optional<DaySpan> first = days("start_date", "from", "start", "date", "day");
        Optional<DaySpan> last = days("end_date", "until", "to", "end");
        return first.map(from -> last.filter(to -> !to.last().isBefore(from.first()))
                .map(to -> DaySpan.ofDays(from.first(), to.last()))
                .orElse(from));
    }

    private Optional<DaySpan> days(String... names) {
        for (String name : names) {
            Optional<DaySpan> days = NamedDays.days(text(name));
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }
}
