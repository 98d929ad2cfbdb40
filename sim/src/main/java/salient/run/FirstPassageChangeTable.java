package salient.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import salient.ensemble.Ensemble;
import salient.ensemble.Ensemble.Passage;
import salient.table.Cell;
import salient.table.Rows;
import salient.whatif.PassageChange;
import salient.whatif.WhatIf;

/** When each place first came into the hands of each holder, as recorded and as supposed, where that is not the same. */
final class FirstPassageChangeTable extends RunTable {
    private final WhatIf whatIf;

    FirstPassageChangeTable(WhatIf whatIf) {
        super(
                "first-passage-change.csv",
                "place",
                "holder",
                "as_recorded",
                "as_recorded_low_90",
                "as_recorded_median",
                "as_recorded_high_90",
                "as_supposed",
                "as_supposed_low_90",
                "as_supposed_median",
                "as_supposed_high_90",
                "change");
        this.whatIf = whatIf;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (PassageChange passage : whatIf.passages()) {
            List<Cell> recorded = days(whatIf.record().ensemble(), passage.recorded());
            List<Cell> supposed = days(whatIf.supposed().ensemble(), passage.supposed());
            rows.add(
                    Cell.of(passage.place()),
                    Cell.of(passage.holder()),
                    Cell.decimal(passage.recorded().chance()),
                    recorded.get(0),
                    recorded.get(1),
                    recorded.get(2),
                    Cell.decimal(passage.supposed().chance()),
                    supposed.get(0),
                    supposed.get(1),
                    supposed.get(2),
                    Cell.decimal(passage.change()));
        }
    }

    private static List<Cell> days(Ensemble ensemble, Passage passage) {
        Optional<int[]> days = passage.days();
        return days.isEmpty()
                ? List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)
                : List.of(day(ensemble, days.get()[0]), day(ensemble, days.get()[2]), day(ensemble, days.get()[4]));
    }

    private static Cell day(Ensemble ensemble, int day) {
        return Cell.date(ensemble.period().first().plusDays(day));
    }
}
