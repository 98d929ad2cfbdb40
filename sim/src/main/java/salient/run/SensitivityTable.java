package salient.run;

import java.io.IOException;
import java.util.List;
import salient.compare.LeftOut;
import salient.table.Cell;
import salient.table.Rows;
import salient.time.DaySpan;

/** What changes if each source, account or camp is left out. */
final class SensitivityTable extends RunTable {
    private final List<LeftOut> leftOut;

    SensitivityTable(List<LeftOut> leftOut) {
        super(
                "sensitivity.csv",
                "kind",
                "id",
                "claims",
                "own_claims",
                "repeated_claims",
                "repeats",
                "still_told_by",
                "changed_places",
                "place_days",
                "km2_days",
                "first",
                "last");
        this.leftOut = List.copyOf(leftOut);
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (LeftOut one : leftOut) {
            rows.add(
                    Cell.text(one.what().kind().token()),
                    Cell.text(one.what().id()),
                    Cell.count(one.told().claims()),
                    Cell.count(one.told().own()),
                    Cell.count(one.told().repeated()),
                    Cell.list(one.told().repeats()),
                    Cell.list(one.told().stillToldBy()),
                    Cell.count(one.places().size()),
                    Cell.count(one.placeDays()),
                    Cell.decimal(one.km2Days()),
                    Cell.of(one.when().map(DaySpan::first)),
                    Cell.of(one.when().map(DaySpan::last)));
        }
    }
}
