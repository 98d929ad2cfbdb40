package salient.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.campaign.Holder;
import salient.control.Finding;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * A place comes into the hands of a side, or of several together, that are not the last ones that held it.
 *
 * @param within the days on which it may have happened
 */
public record ChangeOfHands(LocalDate on, Holder to, DaySpan within) {

    /** Those of the place that {@code findings} tell of, first to last, whatever lay between two holders. */
    public static List<ChangeOfHands> of(Timeline<Finding> findings) {
        List<ChangeOfHands> changes = new ArrayList<>();
        Optional<Holder> last = Optional.empty();
        for (Timeline.Span<Finding> span : findings.spans()) {
            Optional<Holder> holder = span.value().holder();
            if (holder.isPresent()) {
                if (last.isPresent() && !last.equals(holder)) {
                    changes.add(new ChangeOfHands(
                            span.days().from(), holder.get(), span.value().changed()));
                }
                last = holder;
            }
        }
        return changes;
    }
}
