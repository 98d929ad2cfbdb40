package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.table.ControlColumn;
import salient.table.ControlRow;
import salient.table.Rows;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The findings of each place as spans of days. */
final class ControlTable extends RunTable {
    private final Excerpt excerpt;

    ControlTable(Excerpt excerpt) {
        super(ControlColumn.FILE, ControlColumn.values());
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        DaySpan days = excerpt.days();
        for (PlaceId place : excerpt.history().places()) {
            for (Timeline.Span<Finding> span : excerpt.history().of(place).spans()) {
                LocalDate from = latest(span.days().from(), days.from());
                LocalDate until = span.days().until();
                if (from.isBefore(until) && from.isBefore(days.until())) {
                    Optional<LocalDate> end = Optional.of(until).filter(day -> day.isBefore(days.until()));
                    rows.add(new ControlRow(place, from, end, span.value()), ControlColumn.values());
                }
            }
        }
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
