package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import salient.control.ControlDistribution;
import salient.control.ModelledControl;
import salient.place.Control;
import salient.place.PlaceId;
import salient.table.Cell;
import salient.table.Rows;
import salient.time.Timeline;

/** How likely each control is at each place, as spans of days, where the scenario asks a model. */
final class PosteriorTable extends RunTable {
    static final String FILE = "posterior.csv";

    private final Excerpt excerpt;
    private final Optional<ModelledControl> modelled;

    PosteriorTable(Excerpt excerpt) {
        super(FILE, "place", "from", "until", "control", "sides", "probability", "low", "high");
        this.excerpt = excerpt;
        this.modelled = excerpt.replay().judgement().modelled();
    }

    @Override
    boolean hasItsPlace() {
        return modelled.isPresent();
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (PlaceId place : excerpt.history().places()) {
            for (Timeline.Span<ControlDistribution> span :
                    modelled.orElseThrow().of(place).spansWithin(excerpt.days())) {
                LocalDate from = span.days().from();
                Optional<LocalDate> until = Optional.of(span.days().until())
                        .filter(day -> day.isBefore(excerpt.days().until()));
                for (Map.Entry<Control, Double> share : span.value().shares().entrySet()) {
                    ModelledControl.Bounds bounds = modelled.orElseThrow().bounds(place, from, share.getKey());
                    rows.add(
                            Cell.of(place),
                            Cell.date(from),
                            until.map(Cell::date).orElse(Cell.EMPTY),
                            Cell.text(share.getKey().token()),
                            Cell.list(share.getKey().sides()),
                            Cell.decimal(share.getValue()),
                            Cell.decimal(bounds.low()),
                            Cell.decimal(bounds.high()));
                }
            }
        }
    }
}
