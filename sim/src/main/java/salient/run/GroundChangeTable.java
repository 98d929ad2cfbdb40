package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import salient.ensemble.Band;
import salient.ensemble.Ensemble;
import salient.model.StateSpace;
import salient.table.Cell;
import salient.table.Rows;
import salient.whatif.WhatIf;

/** The ground and the front of each day, as recorded and as supposed, with the bands in which members lie. */
final class GroundChangeTable extends RunTable {
    private final Ensemble recorded;
    private final Ensemble supposed;

    GroundChangeTable(WhatIf whatIf) {
        super(
                "ground-change.csv",
                "date",
                "measure",
                "control",
                "as_recorded",
                "as_recorded_low_90",
                "as_recorded_high_90",
                "as_supposed",
                "as_supposed_low_90",
                "as_supposed_high_90",
                "change");
        this.recorded = whatIf.record().ensemble();
        this.supposed = whatIf.supposed().ensemble();
    }

    @Override
    void addTo(Rows rows) throws IOException {
        StateSpace states = recorded.states();
        for (int day = 0; day < recorded.period().days(); day++) {
            LocalDate date = recorded.period().first().plusDays(day);
            for (int state = 0; state < states.size(); state++) {
                int other = supposed.states().stateOf(states.control(state));
                if (other >= 0) {
                    add(
                            rows,
                            date,
                            "area_km2",
                            EnsembleBandsTable.control(states, state),
                            recorded.areaKm2(day, state),
                            supposed.areaKm2(day, other));
                }
            }
            add(rows, date, "front_km", Cell.EMPTY, recorded.frontKm(day), supposed.frontKm(day));
        }
    }

    private static void add(Rows rows, LocalDate date, String measure, Cell control, Band recorded, Band supposed)
            throws IOException {
        rows.add(
                Cell.date(date),
                Cell.text(measure),
                control,
                Cell.decimal(recorded.mean()),
                Cell.decimal(recorded.low90()),
                Cell.decimal(recorded.high90()),
                Cell.decimal(supposed.mean()),
                Cell.decimal(supposed.low90()),
                Cell.decimal(supposed.high90()),
                Cell.decimal(supposed.mean() - recorded.mean()));
    }
}
