package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salient.control.ControlHistory;
import salient.control.Finding;
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
        List<PlaceRow> places =
                excerpt.history().places().stream().map(PlaceRow::new).toList();
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (PlaceRow place : places) {
                rows.add(place.on(day));
            }
        }
    }

    /** The row of one place, of which only the date is another on days on which nothing turns. */
    private final class PlaceRow {
        private final Place place;
        private final Deque<LocalDate> turns;
        private Cell[] row = {};

        private PlaceRow(PlaceId id) {
            this.place = excerpt.replay().inputs().dossier().gazetteer().get(id);
            this.turns = new ArrayDeque<>(excerpt.history().turns(id));
        }

        /** Asked for day after day; the same array each time. */
        private Cell[] on(LocalDate day) {
            if (!turns.isEmpty() && !turns.peek().isAfter(day)) {
                turns.removeIf(turn -> !turn.isAfter(day));
                row = row(day);
            }
            row[0] = Cell.date(day);
            return row;
        }

        private Cell[] row(LocalDate day) {
            ControlHistory history = excerpt.history();
            Finding finding = history.of(place.id()).at(day);
            return new Cell[] {
                Cell.date(day),
                Cell.of(place.id()),
                Cell.text(finding.token()),
                Cell.list(finding.sides()),
                Cell.text(finding.grounds().token()),
                Cell.text(history.fresh(place.id(), day) ? "yes" : "no"),
                Cell.of(history.lastClaim(place.id(), day)),
                Cell.text(place.name()),
                Cell.of(place.region()),
                degrees(place.position().map(Position::lat)),
                degrees(place.position().map(Position::lon)),
                place.makesCell() ? Cell.decimal(excerpt.replay().coverage().cellKm2(place.id())) : Cell.EMPTY
            };
        }
    }

    /** To a hundred-thousandth of a degree, about a metre; empty for a place that cannot be located. */
    private static Cell degrees(Optional<Double> degrees) {
        return degrees.map(d -> Cell.text(String.format(Locale.ROOT, "%.5f", d)))
                .orElse(Cell.EMPTY);
    }
}
