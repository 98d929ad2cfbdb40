package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;
import salient.table.Cell;
import salient.table.Rows;

/** A row for each place and day, for those who pivot in a spreadsheet. */
final class DailyControlTable extends RunTable {
    private final Excerpt excerpt;

    DailyControlTable(Excerpt excerpt) {
        super(
                "daily_control.csv",
                "date",
                "place",
                "control",
                "sides",
                "grounds",
                "fresh",
                "last_claim",
                "name",
                "region",
                "lat",
                "lon",
                "area_km2");
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        ControlHistory history = excerpt.history();
        Gazetteer gazetteer = excerpt.replay().inputs().dossier().gazetteer();
        Coverage coverage = excerpt.replay().coverage();
        Map<PlaceId, Double> areasKm2 = new TreeMap<>();
        for (PlaceId id : coverage.places()) {
            areasKm2.put(id, coverage.cellKm2(id));
        }
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (PlaceId id : history.places()) {
                Place place = gazetteer.get(id);
                Finding finding = history.of(id).at(day);
                rows.add(
                        Cell.date(day),
                        Cell.of(id),
                        Cell.text(finding.token()),
                        Cell.list(finding.sides()),
                        Cell.text(finding.grounds().token()),
                        Cell.text(history.fresh(id, day) ? "yes" : "no"),
                        Cell.of(history.lastClaim(id, day)),
                        Cell.text(place.name()),
                        Cell.of(place.region()),
                        degrees(place.position().map(Position::lat)),
                        degrees(place.position().map(Position::lon)),
                        place.makesCell() ? Cell.decimal(areasKm2.get(id)) : Cell.EMPTY);
            }
        }
    }

    /** To a hundred-thousandth of a degree, about a metre; empty for a place that cannot be located. */
    private static Cell degrees(Optional<Double> degrees) {
        return degrees.map(d -> Cell.text(String.format(Locale.ROOT, "%.5f", d)))
                .orElse(Cell.EMPTY);
    }
}
