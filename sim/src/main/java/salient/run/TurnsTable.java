package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import salient.engine.Turns;
import salient.table.Cell;
import salient.table.Rows;

/** The places that changed hands more than once in one day, which the tables of closes cannot tell. */
final class TurnsTable extends RunTable {
    private final Excerpt excerpt;
    /** Looked for when they are asked for: that takes long where there are many claims, and other tables need not wait. */
    private Optional<NavigableMap<LocalDate, List<Turns>>> turns = Optional.empty();

    TurnsTable(Excerpt excerpt) {
        super("turns.csv", "date", "place", "changes", "control", "sides", "claims");
        this.excerpt = excerpt;
    }

    private NavigableMap<LocalDate, List<Turns>> turns() {
        NavigableMap<LocalDate, List<Turns>> found = turns.orElseGet(() -> Turns.of(
                        excerpt.replay().inputs().dossier(), excerpt.replay().judgement())
                .subMap(excerpt.days().first(), true, excerpt.days().last(), true));
        turns = Optional.of(found);
        return found;
    }

    @Override
    boolean hasItsPlace() {
        return !turns().isEmpty();
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (List<Turns> ofDay : turns().values()) {
            for (Turns turn : ofDay) {
                var close = excerpt.history().of(turn.place()).at(turn.day());
                rows.add(
                        Cell.date(turn.day()),
                        Cell.of(turn.place()),
                        Cell.count(turn.changes()),
                        Cell.text(close.token()),
                        Cell.list(close.sides()),
                        Cell.list(turn.claims()));
            }
        }
    }
}
