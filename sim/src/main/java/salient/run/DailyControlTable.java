package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;

/** A row for each place and day, for those who pivot in a spreadsheet. */
final class DailyControlTable extends RunTable {
    private final Excerpt excerpt;

    DailyControlTable(Excerpt excerpt) {
        super("daily_control.csv", "date", "place", "control", "sides", "grounds", "fresh", "last_claim");
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        ControlHistory history = excerpt.history();
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (PlaceId place : history.places()) {
                Finding finding = history.of(place).at(day);
                rows.add(
                        Cell.date(day),
                        Cell.of(place),
                        Cell.text(finding.token()),
                        Cell.list(finding.sides()),
                        Cell.text(finding.grounds().token()),
                        Cell.text(history.fresh(place, day) ? "yes" : "no"),
                        Cell.of(history.lastClaim(place, day)));
            }
        }
    }
}
