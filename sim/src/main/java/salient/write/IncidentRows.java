package salient.write;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import salient.account.Incident;
import salient.table.Cell;
import salient.table.Rows;

/** The rows of an {@code incidents.csv}. */
final class IncidentRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "account",
            "source",
            "date",
            "date_to",
            "time",
            "place",
            "kind",
            "actor",
            "credibility",
            "locator",
            "note");

    private final ZoneId zone;

    /** @param zone the local time of the campaign */
    IncidentRows(ZoneId zone) {
        this.zone = zone;
    }

    void add(List<Incident> all, Rows rows) throws IOException {
        for (Incident incident : all) {
            Incident.Occasion occasion = incident.occasion();
            WrittenTime when = WrittenTime.of(occasion.days(), Optional.of(occasion.time()), zone);
            rows.add(
                    Cell.text(incident.id()),
                    Cell.of(incident.mention().account()),
                    Cell.of(incident.mention().source()),
                    Cell.date(when.days().first()),
                    when.days().days() == 1 ? Cell.EMPTY : Cell.date(when.days().last()),
                    Cell.text(when.time()),
                    Cell.of(occasion.place()),
                    Cell.text(incident.kind()),
                    Cell.text(incident.actor()),
                    Cell.count(incident.credibility().grade()),
                    Cell.text(incident.mention().locator()),
                    Cell.text(incident.mention().note()));
        }
    }
}
