package salient.run;

import java.io.IOException;
import salient.control.Finding;
import salient.control.Transition;
import salient.table.Cell;
import salient.table.Rows;

/** The changes of finding, in the order in which replay applies them. */
final class TransitionsTable extends RunTable {
    private final Excerpt excerpt;

    TransitionsTable(Excerpt excerpt) {
        super(
                "transitions.csv",
                "date",
                "seq",
                "place",
                "from_control",
                "from_sides",
                "from_grounds",
                "to_control",
                "to_sides",
                "to_grounds",
                "earliest",
                "latest",
                "claims");
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (Transition change : excerpt.history().transitions()) {
            if (excerpt.days().contains(change.on())) {
                Finding from = change.from();
                Finding to = change.to();
                rows.add(
                        Cell.date(change.on()),
                        Cell.count(change.seq()),
                        Cell.of(change.place()),
                        Cell.text(from.token()),
                        Cell.list(from.sides()),
                        Cell.text(from.grounds().token()),
                        Cell.text(to.token()),
                        Cell.list(to.sides()),
                        Cell.text(to.grounds().token()),
                        Cell.date(to.changed().first()),
                        Cell.date(to.changed().last()),
                        Cell.list(to.claims()));
            }
        }
    }
}
