package salient.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import salient.place.Control;
import salient.table.Cell;
import salient.table.ControlColumn;
import salient.table.Rows;

/** Writes what was so, in the columns of {@code control.csv} that it has, and how each witness tells of it. */
final class TruthFiles {
    static final List<String> TRUTH_COLUMNS = List.of(
            ControlColumn.PLACE.heading(),
            ControlColumn.FROM.heading(),
            ControlColumn.UNTIL.heading(),
            ControlColumn.CONTROL.heading(),
            ControlColumn.SIDES.heading());

    static final List<String> WITNESS_COLUMNS = List.of(
            "source",
            "camp",
            "gains_coverage",
            "gains_lag_days",
            "gains_error",
            "gains_misplaced",
            "gains_misdated",
            "losses_coverage",
            "losses_lag_days",
            "losses_error",
            "losses_misplaced",
            "losses_misdated",
            "silent_from",
            "silent_until",
            "copies",
            "copied_share",
            "copied_lag_days",
            "copied_origin");

    private final LocalDate first;
    private final List<String> names;

    /** @param first the first day of the period */
    TruthFiles(LocalDate first, List<String> names) {
        this.first = first;
        this.names = names;
    }

    /** Adds what was so of each place, in spans of days. */
    void addTruth(Truth truth, Rows rows) throws IOException {
        try {
            truth.tell(new Truth.Spans() {
                @Override
                public void held(int place, int from, int until, Belligerent holder) {
                    add(place, from, until, Control.Kind.HELD, holder.id());
                }

                @Override
                public void contested(int place, int from, int until) {
                    add(place, from, until, Control.Kind.CONTESTED, Belligerent.BOTH);
                }

                @Override
                public void vacant(int place, int from, int until) {
                    add(place, from, until, Control.Kind.VACANT, "");
                }

                private void add(int place, int from, int until, Control.Kind kind, String sides) {
                    try {
                        rows.add(
                                Cell.text(names.get(place)),
                                Cell.date(first.plusDays(from)),
                                until == truth.days() ? Cell.EMPTY : Cell.date(first.plusDays(until)),
                                Cell.text(kind.token()),
                                Cell.text(sides));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Adds the ways of {@code witnesses}. */
    void addWitnesses(List<Witness> witnesses, Rows rows) throws IOException {
        for (Witness witness : witnesses) {
            Silence silence = witness.silence();
            boolean silent = silence.until() > silence.from();
            rows.add(
                    Cell.text(witness.id()),
                    Cell.text(witness.leaning().camp()),
                    Cell.decimal(witness.gains().coverage()),
                    Cell.count(witness.gains().lagDays()),
                    Cell.decimal(witness.gains().error()),
                    Cell.decimal(witness.gains().misplaced()),
                    Cell.decimal(witness.gains().misdated()),
                    Cell.decimal(witness.losses().coverage()),
                    Cell.count(witness.losses().lagDays()),
                    Cell.decimal(witness.losses().error()),
                    Cell.decimal(witness.losses().misplaced()),
                    Cell.decimal(witness.losses().misdated()),
                    silent ? Cell.date(first.plusDays(silence.from())) : Cell.EMPTY,
                    silent ? Cell.date(first.plusDays(silence.until())) : Cell.EMPTY,
                    Cell.of(witness.copying().map(copying -> copying.of().id())),
                    witness.copying()
                            .map(copying -> Cell.decimal(copying.share()))
                            .orElse(Cell.EMPTY),
                    witness.copying()
                            .map(copying -> Cell.count(copying.delayDays()))
                            .orElse(Cell.EMPTY),
                    Cell.of(witness.copying().map(copying -> copying.manner().token())));
        }
    }
}
