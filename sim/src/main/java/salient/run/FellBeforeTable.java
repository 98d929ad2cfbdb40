package salient.run;

import java.io.IOException;
import salient.ensemble.Ensemble;
import salient.table.Cell;
import salient.table.Rows;

/** Of the pairs of places that were asked for, which fell first. */
final class FellBeforeTable extends RunTable {
    private final Ensemble ensemble;

    FellBeforeTable(Ensemble ensemble) {
        super("order.csv", "first", "second", "before", "same_day", "after", "neither");
        this.ensemble = ensemble;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (Ensemble.Order order : ensemble.orders()) {
            rows.add(
                    Cell.of(order.pair().first()),
                    Cell.of(order.pair().second()),
                    Cell.decimal(order.before()),
                    Cell.decimal(order.sameDay()),
                    Cell.decimal(order.after()),
                    Cell.decimal(order.neither()));
        }
    }
}
