package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import salient.ensemble.Band;
import salient.ensemble.Ensemble;
import salient.model.StateSpace;
import salient.table.Cell;
import salient.table.Rows;

/** The ground, its gains and losses and the front of each day, with the bands in which members lie. */
final class EnsembleBandsTable extends RunTable {
    private final Ensemble ensemble;

    EnsembleBandsTable(Ensemble ensemble) {
        super("ensemble.csv", "date", "measure", "control", "mean", "low_90", "low_50", "median", "high_50", "high_90");
        this.ensemble = ensemble;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        StateSpace states = ensemble.states();
        for (int day = 0; day < ensemble.period().days(); day++) {
            LocalDate date = ensemble.period().first().plusDays(day);
            for (int state = 0; state < states.size(); state++) {
                add(rows, date, "area_km2", control(states, state), ensemble.areaKm2(day, state));
            }
            for (int holder = 0; holder < states.holders(); holder++) {
                add(rows, date, "gained_km2", control(states, holder), ensemble.gainedKm2(day, holder));
                add(rows, date, "lost_km2", control(states, holder), ensemble.lostKm2(day, holder));
            }
            add(rows, date, "front_km", Cell.EMPTY, ensemble.frontKm(day));
        }
    }

    /** The holder, or the word for a control without one. */
    static Cell control(StateSpace states, int state) {
        if (state < states.holders()) {
            return Cell.of(states.holder(state));
        }
        return Cell.text(states.control(state).token());
    }

    private static void add(Rows rows, LocalDate date, String measure, Cell control, Band band) throws IOException {
        rows.add(
                Cell.date(date),
                Cell.text(measure),
                control,
                Cell.decimal(band.mean()),
                Cell.decimal(band.low90()),
                Cell.decimal(band.low50()),
                Cell.decimal(band.median()),
                Cell.decimal(band.high50()),
                Cell.decimal(band.high90()));
    }
}
