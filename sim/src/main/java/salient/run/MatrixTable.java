package salient.run;

import java.io.IOException;
import java.util.List;
import salient.table.Cell;
import salient.table.Rows;

/** How far each two of several readings agree over the whole period: a row a pair. */
final class MatrixTable extends RunTable {
    private final List<ReplayPair> pairs;

    MatrixTable(List<ReplayPair> pairs) {
        super("matrix.csv", "a", "b", "days_in_disagreement", "places_in_disagreement", "mean_kappa_spoken");
        this.pairs = List.copyOf(pairs);
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (ReplayPair pair : pairs) {
            rows.add(
                    Cell.of(pair.compared().comparison().a().name()),
                    Cell.of(pair.compared().comparison().b().name()),
                    Cell.count(pair.compared().daysInDisagreement().size()),
                    Cell.count(pair.compared().disputes().size()),
                    Cell.ratio(pair.compared().meanKappaSpoken()));
        }
    }
}
