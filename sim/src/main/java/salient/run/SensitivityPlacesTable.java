package salient.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import salient.compare.Divergence;
import salient.compare.LeftOut;
import salient.place.PlaceId;
import salient.table.Cell;
import salient.table.Rows;
import salient.time.DaySpan;

/** Where and when the finding is another if a source, account or camp is left out. */
final class SensitivityPlacesTable extends RunTable {
    private final List<LeftOut> leftOut;
    private final DaySpan period;

    SensitivityPlacesTable(List<LeftOut> leftOut, DaySpan period) {
        super(
                "sensitivity_places.csv",
                "kind",
                "id",
                "place",
                "from",
                "until",
                "days",
                "control",
                "sides",
                "claims",
                "without_control",
                "without_sides",
                "without_claims");
        this.leftOut = List.copyOf(leftOut);
        this.period = period;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (LeftOut one : leftOut) {
            for (Divergence change : mostChangedFirst(one)) {
                boolean open = change.days().until().equals(period.until());
                rows.add(
                        Cell.text(one.what().kind().token()),
                        Cell.text(one.what().id()),
                        Cell.of(change.place()),
                        Cell.date(change.days().from()),
                        open ? Cell.EMPTY : Cell.date(change.days().until()),
                        Cell.count(change.days().days()),
                        Cell.text(change.a().token()),
                        Cell.list(change.a().sides()),
                        Cell.list(change.claimsA()),
                        Cell.text(change.b().token()),
                        Cell.list(change.b().sides()),
                        Cell.list(change.claimsB()));
            }
        }
    }

    private static List<Divergence> mostChangedFirst(LeftOut one) {
        List<PlaceId> order = one.places().stream().map(LeftOut.Changed::place).collect(Collectors.toList());
        List<Divergence> changes = new ArrayList<>(one.changes());
        changes.sort(Comparator.comparingInt((Divergence change) -> order.indexOf(change.place()))
                .thenComparing(Divergence::days));
        return changes;
    }
}
