package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The findings of each place as spans of days. */
final class ControlTable extends RunTable {
    private final Excerpt excerpt;

    ControlTable(Excerpt excerpt) {
        super(
                "control.csv",
                "place",
                "from",
                "until",
                "control",
                "sides",
                "readings",
                "grounds",
                "earliest",
                "latest",
                "claims");
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
                    Finding finding = span.value();
                    rows.add(
                            Cell.of(place),
                            Cell.date(from),
                            until.isBefore(days.until()) ? Cell.date(until) : Cell.EMPTY,
                            Cell.text(finding.token()),
                            Cell.list(finding.sides()),
                            Cell.list(Words.readings(finding)),
                            Cell.text(finding.grounds().token()),
                            Cell.date(finding.changed().first()),
                            Cell.date(finding.changed().last()),
                            Cell.list(finding.claims()));
                }
            }
        }
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
