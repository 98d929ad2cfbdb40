package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.control.ControlDistribution;
import salient.place.Control;
import salient.place.PlaceId;
import salient.table.Cell;
import salient.table.Rows;
import salient.whatif.WhatIf;

/** How likely each control is at each place, as recorded and as supposed, where that is not the same. */
final class PosteriorChangeTable extends RunTable {
    /** Less is written as nothing. */
    private static final double LEAST = 0.0005;

    private final WhatIf whatIf;

    PosteriorChangeTable(WhatIf whatIf) {
        super(
                "posterior-change.csv",
                "place",
                "from",
                "until",
                "control",
                "sides",
                "as_recorded",
                "as_supposed",
                "change");
        this.whatIf = whatIf;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (PlaceId place : whatIf.places()) {
            TreeSet<LocalDate> turns =
                    new TreeSet<>(whatIf.record().control().of(place).starts());
            turns.addAll(whatIf.supposed().control().of(place).starts());
            for (LocalDate from : turns) {
                add(rows, place, from, Optional.ofNullable(turns.higher(from)));
            }
        }
    }

    private void add(Rows rows, PlaceId place, LocalDate from, Optional<LocalDate> until) throws IOException {
        ControlDistribution recorded = whatIf.record().control().at(place, from);
        ControlDistribution supposed = whatIf.supposed().control().at(place, from);
        TreeMap<Control, Double> all = new TreeMap<>(recorded.shares());
        all.putAll(supposed.shares());
        for (Control control : all.keySet()) {
            double change = supposed.share(control) - recorded.share(control);
            if (Math.abs(change) >= LEAST) {
                rows.add(
                        Cell.of(place),
                        Cell.date(from),
                        Cell.of(until),
                        Cell.text(control.token()),
                        Cell.list(control.sides()),
                        Cell.decimal(recorded.share(control)),
                        Cell.decimal(supposed.share(control)),
                        Cell.decimal(change));
            }
        }
    }
}
